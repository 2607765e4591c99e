struct Net { var layers: [[Double]] = [[1], [2]] }
var a = Net()
var copies = [a, a]
copies[0].layers[1][0] = 99
a.layers[0].append(5)
print(a.layers, copies[0].layers, copies[1].layers)
// expect: [[1.0, 5.0], [2.0]] [[1.0], [99.0]] [[1.0], [2.0]]
