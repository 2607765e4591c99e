let a = [1, 2, 3]
let b = ["x", "y", "z"]
for (i, (n, s)) in zip(a, b).enumerated() { print(i, n, s) }
// expect: 0 1 x
// expect: 1 2 y
// expect: 2 3 z
print(zip(a, zip(b, [true, false, true])).map { "\($0)\($1.0)\($1.1)" })
// expect: ["1xtrue", "2yfalse", "3ztrue"]
