struct Student {
  let name: String
  let grade: Double
}
let students = [Student(name: "A", grade: 3), Student(name: "B", grade: 1.5)]
print(students.sorted { $0.grade < $1.grade }.map { $0.name })  // expect: ["B", "A"]
print(students.map { $0.grade }.reduce(0, +) / Double(students.count))  // expect: 2.25
