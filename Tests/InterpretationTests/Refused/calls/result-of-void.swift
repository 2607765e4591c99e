func log(_ s: String) {}
let n: Int = log("a")  // error: 14: expected 'Int', but this gives no value
