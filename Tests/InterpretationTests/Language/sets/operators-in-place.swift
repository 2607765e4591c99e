var a: Set = [1, 2, 3]
a.formUnion([4])
a.subtract([1])
a.formIntersection([2, 4, 9])
print(a.sorted())  // expect: [2, 4]
