class Animal {}
class Dog: Animal { func bark() -> String { "woof" } }
class Cat: Animal {}
let pets: [Animal] = [Dog(), Cat()]
print(pets.compactMap { ($0 as? Dog)?.bark() }, (pets[1] as? Dog)?.bark() ?? "silent")
// expect: ["woof"] silent
