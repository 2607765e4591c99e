enum Suit: String, CaseIterable { case clubs, hearts, spades }
for s in Suit.allCases { print(s) }
// expect: clubs
// expect: hearts
// expect: spades
print(Suit.allCases.count, Suit.allCases.map { $0.rawValue })
// expect: 3 ["clubs", "hearts", "spades"]
