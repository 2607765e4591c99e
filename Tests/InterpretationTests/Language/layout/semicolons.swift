// swift-format-ignore-file
var a = 1; let b = 2; a += b
print(a); print(b)
// expect: 3
// expect: 2
func f() { a = 10; print(a) }; f()
// expect: 10
