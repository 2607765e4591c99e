struct Volume {
  var level = 0 { didSet { if level > 10 { level = 10 } } }
}
var v = Volume()
v.level = 50
print(v.level)  // expect: 10
