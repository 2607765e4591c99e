// outside-subset
func all<each T>(_ x: repeat each T) {}
// error: 10: parameter packs are not part of notebook Swift
