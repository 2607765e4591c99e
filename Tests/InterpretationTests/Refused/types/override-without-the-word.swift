class A { func f() {} }
class B: A {
  func f() {}  // error: 8: 'f' overrides a method of 'A'; write 'override func'
}
