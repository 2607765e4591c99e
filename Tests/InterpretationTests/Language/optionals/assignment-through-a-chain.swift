struct Engine {
  var power = 1
}
struct Car {
  var engine: Engine?
}
var car = Car()
car.engine?.power = 9
print(car.engine?.power ?? -1)  // expect: -1
car.engine = Engine()
car.engine?.power = 9
car.engine?.power += 1
print(car.engine?.power ?? -1)  // expect: 10
