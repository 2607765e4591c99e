let n: Int = nil  // error: 14: expected 'Int', found nil; declare 'Int?' to allow it
