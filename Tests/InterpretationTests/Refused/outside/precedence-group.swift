// outside-subset
precedencegroup Power {  // error: 1: precedence groups cannot be declared in a notebook
  associativity: left
}
