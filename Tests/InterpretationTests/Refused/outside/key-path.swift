// outside-subset
struct Point {
  var x = 1
}
let path = \Point.x
// error: 12: a key path stands only where a function is wanted; write '{ $0.x }'
