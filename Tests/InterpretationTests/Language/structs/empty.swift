struct Marker {}
print(Marker())  // expect: Marker()
let ms = [Marker(), Marker()]
print(ms.count)  // expect: 2
