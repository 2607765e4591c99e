func twice<T: Int>(_ x: T) -> T { x }
// error: 15: 'Int' is neither a protocol nor a class, and bounds no generic parameter; write 'Int' in place of the parameter
