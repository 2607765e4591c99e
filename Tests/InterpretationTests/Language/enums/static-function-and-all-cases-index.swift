enum Suit: CaseIterable {
  case clubs, hearts, spades
  var next: Suit {
    let all = Suit.allCases
    return all[(all.firstIndex(of: self)! + 1) % all.count]
  }
}
print(Suit.clubs.next, Suit.spades.next)  // expect: hearts clubs
