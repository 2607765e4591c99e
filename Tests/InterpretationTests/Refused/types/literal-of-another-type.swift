let x: Int = "three"  // error: 14: expected 'Int', found 'String'
