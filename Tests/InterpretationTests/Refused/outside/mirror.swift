// outside-subset
let m = Mirror(reflecting: 1)  // error: 9: no 'Mirror' in scope
