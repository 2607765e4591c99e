// outside-subset
extension Data {}  // error: 11: no type 'Data' in scope
