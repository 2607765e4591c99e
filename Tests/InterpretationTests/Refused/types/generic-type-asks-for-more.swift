struct Ranking<Item: Comparable> {
  var items: [Item]
}
struct Plain {}
let ranking = Ranking(items: [Plain()])
// error: 15: 'init' needs 'Comparable', which 'Plain' is not; declare 'Plain: Comparable'
