var t = ((1, 2), name: "x")
t.0.1 = 20
t.name += "y"
print(t.0, t.name, t)  // expect: (1, 20) xy ((1, 20), name: "xy")
