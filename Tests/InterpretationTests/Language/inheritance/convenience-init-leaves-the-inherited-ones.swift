class Animal {
  var name: String
  init(name: String) { self.name = name }
  init(copied other: Animal) { name = other.name + "'" }
}
class Dog: Animal {
  var tricks = 0
  convenience init() { self.init(name: "Rex") }
  convenience init(tricks: Int) {
    self.init()
    self.tricks = tricks
  }
}
class Puppy: Dog {
  override init(name: String) { super.init(name: "little " + name) }
}
print(Dog().name, Dog(name: "Fido").name, Dog(copied: Dog()).name)  // expect: Rex Fido Rex'
print(Dog(tricks: 3).name, Dog(tricks: 3).tricks, type(of: Dog(tricks: 3)))  // expect: Rex 3 Dog
print(Puppy(name: "Bo").name)  // expect: little Bo

class Counter {
  var count = 1
  convenience init(from count: Int) {
    self.init()
    self.count = count
  }
}
class Tally: Counter {
  var marks = ["a"]
}
print(Counter().count, Counter(from: 5).count)  // expect: 1 5
print(Tally().count, Tally(from: 6).count, Tally(from: 6).marks)  // expect: 1 6 ["a"]
