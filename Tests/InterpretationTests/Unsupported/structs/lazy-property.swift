struct Report {
  lazy var total: Int = {
    print("computing")
    return 42
  }()
}
var r = Report()
print("made")  // expect: made
// expect: computing
print(r.total)  // expect: 42
print(r.total)  // expect: 42
