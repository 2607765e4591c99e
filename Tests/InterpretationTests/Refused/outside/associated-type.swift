// outside-subset
protocol Container {
  associatedtype Item  // error: 3: associated types are not part of notebook Swift; name a type
}
