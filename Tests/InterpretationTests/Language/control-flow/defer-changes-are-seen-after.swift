func f(_ log: inout [String]) -> Int {
  defer { log.append("deferred") }
  log.append("body")
  return log.count
}
var log: [String] = []
print(f(&log), log)  // expect: 1 ["body", "deferred"]
