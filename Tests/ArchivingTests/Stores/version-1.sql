PRAGMA application_id = 1214861924;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1');
CREATE TABLE rehearsal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    scenario TEXT NOT NULL,
    digest TEXT NOT NULL,
    seed INTEGER NOT NULL,
    started INTEGER NOT NULL,
    ended INTEGER
);
CREATE INDEX rehearsal_of_scenario ON rehearsal (scenario, number);
CREATE TABLE entry (
    rehearsal INTEGER NOT NULL REFERENCES rehearsal (number) ON DELETE CASCADE,
    node INTEGER NOT NULL,
    time INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (rehearsal, node)
) WITHOUT ROWID;
INSERT INTO rehearsal VALUES (1, 'k3f9x2m7pq', 'price-too-high', 'cbf29ce484222325', 7, 1790000000000, NULL);
INSERT INTO rehearsal VALUES (2, 'a0b1c2d3e4', 'honest-apology', '', -1, 1790000090000, 1790000100000);
INSERT INTO entry VALUES (1, 1, 1790000001000, '{"at":"objection","waited":true}');
INSERT INTO entry VALUES (1, 2, 1790000002000, '{"at":"objection","said":"That''s hard. What is the board most afraid of?"}');
INSERT INTO entry VALUES (1, 3, 1790000003000, '{"back":1}');
INSERT INTO entry VALUES (1, 4, 1790000004000, '{"disagreed":["pitch"],"node":2}');
INSERT INTO entry VALUES (2, 1, 1790000100000, '{"at":"start","said":"I''m sorry — we “missed” it."}');
