// outside-subset
let any: Any = { (x: Int) in x + 1 }
let f = any as? (String) -> Int
// error: 17: a cast to '(String) -> Int' is not part of notebook Swift; closures do not keep their types: store it in a struct
