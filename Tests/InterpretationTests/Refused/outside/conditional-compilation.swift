// outside-subset
#if DEBUG  // error: 1: '#if' is not part of notebook Swift; write an 'if' on a value
  print("debug")
#endif
