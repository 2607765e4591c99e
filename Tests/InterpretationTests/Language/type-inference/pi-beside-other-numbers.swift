// needs: Glibc
let radius = 2.0
print(2 * .pi * radius, radius == .pi / 2)  // expect: 12.566370614359172 false
let turn: Float = .pi / 2
print(turn)  // expect: 1.5707963
let angles: [Double] = [0, .pi, 2 * .pi]
print(angles.map { cos($0) })  // expect: [1.0, -1.0, 1.0]
