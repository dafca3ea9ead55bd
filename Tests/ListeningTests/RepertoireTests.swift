import Testing

@testable import Listening

@Suite("Every move has its papers")
struct RepertoireTests {
    @Test("The place of a move is where it stands among all moves")
    func places() {
        #expect(Move.allCases.map(\.place) == Array(0..<42))
    }

    @Test("the list of papers is the list of moves") func complete() {
        #expect(Repertoire.papers.map(\.move) == Move.allCases)
    }

    @Test("hears its own examples", arguments: Repertoire.papers) func examples(paper: Paper) {
        for words in paper.examples {
            #expect(Listener().hear(words).moves.contains(paper.move), "“\(words)” is not heard as \(paper.move)")
        }
    }

    @Test("stays silent on near misses", arguments: Repertoire.papers) func nearMisses(paper: Paper) {
        for miss in paper.nearMisses {
            #expect(!Listener().hear(miss.words).moves.contains(paper.move), "“\(miss.words)” is heard as \(paper.move), though \(miss.why)")
        }
    }

    @Test("says what it means, where from and what to try, in clauses that fit into a sentence", arguments: Repertoire.papers) func wording(paper: Paper) {
        #expect(!paper.meaning.isEmpty && !paper.source.isEmpty && !paper.fix.isEmpty && paper.fix.last != ".")
        #expect(paper.examples.count >= 3 && !paper.nearMisses.isEmpty)
    }
}
