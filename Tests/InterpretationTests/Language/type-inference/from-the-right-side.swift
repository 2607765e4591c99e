let a = 1
let b = 1.0
let c = 1 + 2.5
let d = "s"
let e = [1, 2.0]
print(type(of: a), type(of: b), type(of: c), type(of: d), type(of: e))
// expect: Int Double Double String Array<Double>
