class Log {
  var lines = 0
  func add() { lines += 1 }
}
var log: Log? = nil
log?.add()
log = Log()
log?.add()
if log?.add() != nil { print("called") }
// expect: called
print(log?.lines ?? 0)  // expect: 2
