class Box {
  var n = 0
}
let one = Box()
let boxes = [one, one, Box()]
boxes[0].n = 7
print(boxes.map { $0.n })  // expect: [7, 7, 0]
let copies = Array(repeating: Box(), count: 2)
copies[0].n = 3
print(copies[1].n)  // expect: 3
