// outside-subset
struct Counter {
  var n = 0
  var next: Int { mutating get { n += 1; return n } }  // error: 19: a getter that changes its struct is not part of notebook Swift; write a mutating method
}
var counter = Counter()
print(counter.next)
