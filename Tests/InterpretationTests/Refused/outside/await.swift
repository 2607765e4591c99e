// outside-subset
func work() {}
await work()  // error: 1: 'await' is not part of notebook Swift; call the function directly
