print("one\ntwo")
// expect: one
// expect: two
