let a: Set = [1, 2]
let b: Set = [1, 2, 3]
print(a.isSubset(of: b), b.isSuperset(of: a), b.isSubset(of: a), a.isDisjoint(with: [9]))
// expect: true true false true
print(a == [2, 1])  // expect: true
