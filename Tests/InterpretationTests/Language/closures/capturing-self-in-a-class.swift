class Button {
  var clicks = 0
  var handlers: [() -> Void] = []
  func setUp() { handlers.append { self.clicks += 1 } }
}
let b = Button()
b.setUp()
b.setUp()
for h in b.handlers { h() }
print(b.clicks)  // expect: 2
