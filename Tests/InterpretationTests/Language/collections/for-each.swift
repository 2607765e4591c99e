// swift-format-ignore
[3, 4].forEach { print($0) }
// expect: 3
// expect: 4
