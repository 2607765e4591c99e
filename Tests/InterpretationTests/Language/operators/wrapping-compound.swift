var h = 5381
for c in "abc".utf8 { h = h &* 33 &+ Int(c) }
print(h)  // expect: 193485963
h &+= 1
h &-= 2
h &*= 2
print(h)  // expect: 386971924
