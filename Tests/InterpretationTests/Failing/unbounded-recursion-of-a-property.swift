struct P {
  var x: Int { y + 1 }  // runtime error: the calls nest too deeply
  var y: Int { x + 1 }
}
print("start")  // expect: start
print(P().x)
