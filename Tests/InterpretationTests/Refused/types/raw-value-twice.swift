enum Level: Int {
  case low = 1
  case high = 1  // error: 8: '.high' has the raw value of '.low'; give each case its own
}
