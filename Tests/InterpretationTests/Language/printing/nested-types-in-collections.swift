struct Deck {
  struct Card {
    var rank: Int
    struct Pip { var n = 1 }
  }
  enum Suit: Hashable {
    case hearts
    case joker(Int)
  }
  class Box {}
  struct Named: CustomStringConvertible { var description: String { "named" } }
  var top = Card(rank: 2)
  var suit = Suit.hearts
}
extension Deck { struct Cut { var at = 1 } }
struct Hand {
  var cards: [Deck.Card]
  var last: Deck.Card?
  var suit: Deck.Suit
}
print([Deck.Card(rank: 1)], (Deck.Suit.hearts, 1))  // expect: [main.Deck.Card(rank: 1)] (main.Deck.Suit.hearts, 1)
print(Optional(Deck.Suit.hearts) as Any, [Deck.Named()])  // expect: Optional(main.Deck.Suit.hearts) [named]
print(Deck.Card(rank: 1), Deck.Suit.hearts, Deck.Suit.joker(1))  // expect: Card(rank: 1) hearts joker(1)
print(Deck())  // expect: Deck(top: main.Deck.Card(rank: 2), suit: main.Deck.Suit.hearts)
print([Deck.Card.Pip()], Deck.Card.Pip(), [Deck.Cut()])  // expect: [main.Deck.Card.Pip(n: 1)] Pip(n: 1) [main.Deck.Cut(at: 1)]
print(Deck.Box(), [Deck.Box()])  // expect: main.Deck.Box [main.Deck.Box]
print(type(of: Deck.Card(rank: 1)), type(of: Deck.Suit.hearts), type(of: [Deck.Card]()))  // expect: Card Suit Array<Card>
print(String(describing: Deck.Card(rank: 1)), "\([Deck.Suit.hearts])")  // expect: Card(rank: 1) [main.Deck.Suit.hearts]
print([Deck.Suit.joker(2): Deck.Card(rank: 3)])  // expect: [main.Deck.Suit.joker(2): main.Deck.Card(rank: 3)]
// expect: Hand(cards: [main.Deck.Card(rank: 1)], last: nil, suit: main.Deck.Suit.joker(1))
print(Hand(cards: [Deck.Card(rank: 1)], last: nil, suit: .joker(1)))
debugPrint(Deck.Card(rank: 1), Deck.Suit.hearts)  // expect: main.Deck.Card(rank: 1) main.Deck.Suit.hearts
