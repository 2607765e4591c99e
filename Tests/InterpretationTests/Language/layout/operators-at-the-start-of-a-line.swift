let long =
  1
  + 2
  * 3
  - 4
let text =
  long > 2
  ? "more"
  : "less"
print(long, text)  // expect: 3 more
