// outside-subset
@MainActor
// error: 1: '@MainActor' is not part of notebook Swift; notebook code runs on one thread
func update() {}
