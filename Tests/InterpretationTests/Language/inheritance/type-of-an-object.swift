class Animal {
  var label: String { "\(type(of: self))" }
}
class Dog: Animal {}
let pets = [Animal(), Dog()]
print(pets.map { $0.label })  // expect: ["Animal", "Dog"]
print(type(of: pets), type(of: pets[1]) == type(of: Dog()))  // expect: Array<Animal> true
