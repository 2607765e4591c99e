let people = [("Bo", 30), ("Al", 30), ("Cy", 20)]
let sorted = people.sorted { a, b in a.1 != b.1 ? a.1 < b.1 : a.0 < b.0 }
print(sorted.map { $0.0 })  // expect: ["Cy", "Al", "Bo"]
