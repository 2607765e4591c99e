struct P {
  var x = 1
}
var ps = [P(), P()]
for var p in ps { p.x = 9 }
print(ps.map { $0.x })  // expect: [1, 1]
for i in ps.indices { ps[i].x = 9 }
print(ps.map { $0.x })  // expect: [9, 9]
