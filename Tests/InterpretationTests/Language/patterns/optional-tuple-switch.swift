func join(_ a: Int?, _ b: Int?) -> String {
  switch (a, b) {
  case (let x?, let y?): "\(x),\(y)"
  case (let x?, nil), (nil, let x?): "\(x)"
  case (nil, nil): "-"
  }
}
print(join(1, 2), join(1, nil), join(nil, 2), join(nil, nil))  // expect: 1,2 1 2 -
