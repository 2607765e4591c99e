var total = 1

func grow(_ number: inout Int) {
  number += 1
  total += 10  // runtime error: this value is being changed elsewhere at the same time
}

grow(&total)
