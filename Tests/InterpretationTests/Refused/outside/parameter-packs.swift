// outside-subset
func all<each T>(_ x: repeat each T) {}
// error: 23: parameter packs are not part of notebook Swift
