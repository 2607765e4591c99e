protocol Model: AnyObject { var weight: Double { get set } }
class Linear: Model { var weight = 1.0 }
func step(_ m: any Model) { m.weight -= 0.5 }
let m = Linear()
step(m)
step(m)
print(m.weight)  // expect: 0.0
