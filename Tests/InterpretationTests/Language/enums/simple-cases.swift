enum Direction {
  case north, south
  case east, west
}
let d = Direction.east
print(d, d == .east, d == .west)  // expect: east true false
print([Direction.north])  // expect: [main.Direction.north]
