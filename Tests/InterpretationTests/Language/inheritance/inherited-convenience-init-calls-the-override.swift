class Vector {
  var count: Int
  init(count: Int) { self.count = count }
  convenience init() { self.init(either: 7) }
  convenience init(either count: Int) {
    print("either")
    self.init(count: count)
  }
}
class Doubled: Vector {
  var label = "doubled"
  override init(count: Int) { super.init(count: count * 2) }
  convenience init(either count: Int) { self.init(count: count + 100) }
}
class Plain: Vector {
  let label: String
  init(label: String) {
    self.label = label
    super.init(count: 1)
  }
  override convenience init(count: Int) {
    self.init(label: "count \(count)")
    self.count = count
  }
}
class Last: Doubled {}
// expect: either
print(Doubled().count, Doubled(either: 1).count)  // expect: 14 202
// expect: either
print(Plain().count, Plain(count: 3).label)  // expect: 7 count 3
// expect: either
// expect: either
print(Last().count, Last(count: 4).count, Last().label)  // expect: 14 8 doubled
