// outside-subset
protocol Shape {}
struct Square: Shape {}
func make() -> some Shape { Square() }
// error: 16: 'some' is not part of notebook Swift; write 'any Shape'
