class City {
  let name: String
  var roads: [City] = []
  init(_ name: String) { self.name = name }
  func join(_ o: City) {
    roads.append(o)
    o.roads.append(self)
  }
}
let a = City("A")
let b = City("B")
let c = City("C")
a.join(b)
a.join(c)
print(a.roads.map { $0.name }, b.roads.map { $0.name })  // expect: ["B", "C"] ["A"]
