protocol HasValue { var value: Int { get set } }
struct V: HasValue { var value = 1 }
let v = V()
var boxed: any HasValue = v
boxed.value = 9
print(v.value, boxed.value)  // expect: 1 9
