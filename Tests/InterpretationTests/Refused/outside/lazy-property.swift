// outside-subset
struct Report {
  lazy var total: Int = {
// error: 3: 'lazy' is not part of notebook Swift; compute it in 'init', or in a computed property
    print("computing")
    return 42
  }()
}
var r = Report()
print("made")
print(r.total)
print(r.total)
