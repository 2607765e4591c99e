struct Version: Comparable {
  let major: Int
  let minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}
let a = Version(major: 1, minor: 2)
let b = Version(major: 1, minor: 10)
print(a < b, a > b, a >= b, max(a, b).minor)  // expect: true false false 10
print([b, a].sorted().map { $0.minor })  // expect: [2, 10]
