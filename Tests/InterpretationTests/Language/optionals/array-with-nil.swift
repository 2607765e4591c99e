let readings = [1.5, nil, 3]
print(readings.count, readings.compactMap { $0 }, readings[1] == nil)  // expect: 3 [1.5, 3.0] true
let flags: [Bool?] = [nil, true]
print(flags == [nil, true], flags[0] ?? false)  // expect: true false
