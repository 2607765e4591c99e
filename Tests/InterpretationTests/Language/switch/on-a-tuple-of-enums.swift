enum Hand { case rock, paper, scissors }
func wins(_ a: Hand, _ b: Hand) -> Bool {
  switch (a, b) {
  case (.rock, .scissors), (.paper, .rock), (.scissors, .paper): true
  default: false
  }
}
print(wins(.rock, .scissors), wins(.rock, .paper), wins(.rock, .rock))  // expect: true false false
