class Animal {
  func sound() -> String { "..." }
  func speak() -> String { "says " + sound() }
}
class Dog: Animal {
  override func sound() -> String { "woof" }
}
class Puppy: Dog {
  override func sound() -> String { super.sound() + "!" }
}
print(Animal().speak(), Dog().speak(), Puppy().speak(), separator: "; ")
// expect: says ...; says woof; says woof!
