/// An insult aimed at the counterpart: “you idiots”, “your board are morons”, “get lost”.
///
/// No move of the manual, but it undoes them: whoever is insulted hears no thanks and no understanding beside it. Words for the
/// speaker (“I was an idiot”), denied ones (“you are no fool”) and quoted names (“you called me a liar”) are none.
struct Insults: Sendable {
    static let english = Insults()

    private static let nameList = """
        idiot idiots moron morons imbecile imbeciles fool fools clown clowns muppet muppets cretin cretins liar liars crook crooks thief thieves \
        scum scumbag scumbags loser losers coward cowards bastard bastards bitch bitches arsehole arseholes asshole assholes dickhead dickheads prick \
        pricks twat twats wanker wankers tosser tossers jerk jerks dimwit dimwits halfwit halfwits nitwit nitwits numpty numpties eejit eejits dumbass \
        dipshit shithead pillock plonker hypocrite hypocrites parasite parasites leech leeches blockhead dunce simpleton cunt cunts fucker fuckers \
        motherfucker motherfuckers cheapskate cheapskates
        """
    private static let qualityList = """
        stupid dumb idiotic moronic brainless braindead incompetent pathetic clueless spineless gutless worthless ignorant disgusting despicable \
        contemptible thick dense useless hopeless retarded insane lying thieving cheating
        """
    /// Spellings that no typo is made of.
    static let known = nameList + " " + qualityList

    private let names = SpellingSet(nameList), qualities = SpellingSet(qualityList)
    /// What may stand between “you” and the name.
    private let between = SpellingSet(
        """
        are is be being were was must all both so such just really very too that a an the bloody fucking fuckin damn damned effing absolute absolutely complete \
        completely utter utterly total totally bunch pack load lot pair set of people guys lads folks little old miserable silly poor greedy sad probably \
        clearly obviously and or as
        """)
    private let you = SpellingSet("you your yours yourself yourselves"), being = SpellingSet("are is be were was")
    private let others = SpellingSet("someone somebody people person anyone anybody"), so = SpellingSet("so that this")
    private let denials = SpellingSet("not no never nobody hardly neither"), softer = SpellingSet("if not like feel felt look looked seem sound called call calling")
    private let phrases = Insults.phrases(
        """
        fuck you;fuck yourself;screw you;screw yourself;go to hell;rot in hell;up yours;damn you;kiss my arse;kiss my ass;shame on you;shove it up;stick it up your
        are you stupid;are you thick;are you dumb;are you insane;are you brain dead;what is wrong with you
        what the hell is wrong with you;what the fuck is wrong with you
        waste of skin;find a brain;grow a brain;grow a spine;grow a pair;use your brain;who do you think you are;thanks for nothing;thank you for nothing;you are not very bright;you are not too bright
        """)
    /// Said to somebody they insult; told of something they don't: “parcels get lost”.
    private let orders = Insults.phrases("fuck off;piss off;sod off;bugger off;eff off;get lost;get stuffed;shut up")
    /// The words that one of these begins with.
    private let beginnings: SpellingSet
    private let beforeOrder = SpellingSet("so just now then and please can could should well oh you")

    private init() {
        var beginnings = SpellingSet()
        for first in (phrases + orders).compactMap(\.first) { beginnings.insert(first) }
        self.beginnings = beginnings
    }

    private static func phrases(_ list: String) -> [[UInt64]] {
        list.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { $0.split(separator: " ").map { SpellingHash.of(String($0)) } }
    }

    /// Where the first insult stands, as a range of words.
    func find(in analysis: Analysis) -> Range<Int>? {
        let words = analysis.words
        for clause in analysis.clauses where !clause.isQuoted {
            for n in clause.words {
                let before = clause.words.lowerBound..<n
                func stands(_ phrase: [UInt64]) -> Bool { n + phrase.count <= clause.words.upperBound && words[n..<n + phrase.count].lazy.map(\.id).elementsEqual(phrase) }
                if beginnings.contains(words[n].id) {
                    let isOrder = before.isEmpty || beforeOrder.contains(words[n - 1].id)
                    if let phrase = phrases.first(where: stands) ?? (isOrder ? orders.first(where: stands) : nil), !isDenied(words, before) { return n..<n + phrase.count }
                }
                if let start = target(of: n, in: words, from: before.lowerBound, to: clause.words.upperBound) { return start..<end(of: n, in: words, to: clause.words.upperBound) }
            }
        }
        return nil
    }

    /// Where the words begin that aim the name or quality at `n` at the counterpart.
    private func target(of n: Int, in words: [Word], from first: Int, to end: Int) -> Int? {
        let isName = names.contains(words[n].id)
        guard isName || qualities.contains(words[n].id) else { return nil }
        var place = n, isSaid = false
        while place > first, allows(words[place - 1].id) {
            place -= 1
            isSaid = isSaid || being.contains(words[place].id)
        }
        if place > first, you.contains(words[place - 1].id) {
            // “You were stupid to …” and “you idiot”, but not “that makes you sound stupid”.
            return isDenied(words, first..<n) ? nil : place - 1
        }
        // “Your board are morons”: what is theirs.
        if isSaid, place > first {
            for back in 1...2 where place - back > first && words[place - back - 1].id == SpellingHash.of("your") && !isDenied(words, first..<n) { return place - back - 1 }
        }
        if !isName, place > first, place < n, others.contains(words[place - 1].id), so.contains(words[place].id) { return place - 1 }
        guard isName else { return nil }
        if isLikeYou(n + 1, in: words, to: end) { return n }
        // “Bloody idiots.”
        return place == first && end - n == 1 && !isSaid && (place < n || end - first == 1) ? place : nil
    }

    /// The name goes on: “incompetent idiots like you”.
    private func end(of n: Int, in words: [Word], to end: Int) -> Int {
        var next = n + 1
        while next < end, names.contains(words[next].id) || qualities.contains(words[next].id) { next += 1 }
        return isLikeYou(next, in: words, to: end) ? next + 2 : next
    }

    private func isLikeYou(_ n: Int, in words: [Word], to end: Int) -> Bool {
        n + 1 < end && words[n].id == SpellingHash.of("like") && you.contains(words[n + 1].id)
    }

    private func allows(_ word: UInt64) -> Bool { between.contains(word) || names.contains(word) || qualities.contains(word) }

    /// Five words back at most: a “not” further away denies something else.
    private func isDenied(_ words: [Word], _ before: Range<Int>) -> Bool {
        before.suffix(5).contains { denials.contains(words[$0].id) || softer.contains(words[$0].id) }
    }
}
