// outside-subset
func load() async -> Int { 1 }
// error: 13: 'async' is not part of notebook Swift; write a plain function
