struct P {
  var x = 1
}
print(P() == P())  // error: 7: '==' is not defined for 'P'; declare 'P: Equatable'
