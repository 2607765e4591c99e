print(
  [2, 4].allSatisfy { $0 % 2 == 0 }, [1, 2].contains { $0 > 5 }, [Int]().allSatisfy { $0 > 9 })
// expect: true false true
