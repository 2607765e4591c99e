// A number stored in a struct, an object, an array or a tuple replaces the old one there and
// nowhere else, whoever shared the value around it.
struct Inner {
  var count = 0
  var share = 0.5
  var isOn = false
}

struct Outer {
  var inner = Inner()
  var numbers = [1, 2, 3]
  var maybe: Int?
  var anything: Any = "text"
  var pair = (left: 1, right: 2.5)

  mutating func step(by amount: Int) {
    inner.count += amount
    inner.share *= 2
    inner.isOn = !inner.isOn
    numbers[1] -= amount
    maybe = amount
    anything = amount
    pair.left += amount
    pair.right = Double(amount)
  }
}

struct Box<Content> {
  var content: Content
  var changes = 0

  mutating func set(_ new: Content) {
    content = new
    changes += 1
  }
}

final class Account {
  var balance = 0
  var rate: Float = 1
  var history: [Int] = []

  func pay(_ amount: Int) {
    balance += amount
    rate /= 2
    history.append(balance)
  }
}

var a = Outer()
let before = a
a.step(by: 4)
print(a.inner.count, a.inner.share, a.inner.isOn, a.numbers)  // expect: 4 1.0 true [1, -2, 3]
print(a.maybe ?? -1, a.anything, a.pair)  // expect: 4 4 (left: 5, right: 4.0)
print(before.inner.count, before.inner.share, before.numbers)  // expect: 0 0.5 [1, 2, 3]
print(before.anything, before.pair)  // expect: text (left: 1, right: 2.5)

var rows = [[1, 2], [3, 4]]
let kept = rows
for row in rows.indices {
  for column in rows[row].indices { rows[row][column] += 10 * row }
}
rows[0][1] = 7
print(rows, kept)  // expect: [[1, 7], [13, 14]] [[1, 2], [3, 4]]

var outers = [a, before]
outers[1].inner.count = 9
outers[1].inner.count -= 2
outers[0].pair.right += 0.5
print(outers[0].pair, outers[1].inner.count)  // expect: (left: 5, right: 4.5) 7
print(a.pair, before.inner.count)  // expect: (left: 5, right: 4.0) 0

var box = Box(content: 1)
let closed = box
box.set(5)
box.content += 1
var words = Box(content: "a")
words.set("b")
words.content += "c"
var maybe = Box<Int?>(content: 3)
maybe.set(nil)
maybe.content = 8
print(box.content, closed.content)  // expect: 6 1
print(words.content, words.changes, maybe.content ?? 0)  // expect: bc 1 8

let account = Account()
for amount in 1...3 { account.pay(amount) }
let add = { account.balance += 100 }
add()
print(account.balance, account.rate, account.history)  // expect: 106 0.125 [1, 3, 6]

var numbers = Array(0..<6)
let part = numbers[2..<5]
numbers[3] = 30
var slice = numbers[1...4]
slice[2] *= 100
print(numbers, part, slice)  // expect: [0, 1, 2, 30, 4, 5] [2, 3, 4] [1, 200, 30, 4]

var table = ["a": [1, 2], "b": [3]]
table["a"]?[1] = 5
table["b", default: []][0] += 1
print(table["a"] ?? [], table["b"] ?? [])  // expect: [1, 5] [4]
