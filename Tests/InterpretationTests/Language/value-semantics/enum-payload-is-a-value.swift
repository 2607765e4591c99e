enum Box {
  case items([Int])
}
var a = Box.items([1])
let b = a
if case .items(var xs) = a {
  xs.append(2)
  a = .items(xs)
}
if case .items(let xs) = a { print(xs) }
// expect: [1, 2]
if case .items(let xs) = b { print(xs) }
// expect: [1]
