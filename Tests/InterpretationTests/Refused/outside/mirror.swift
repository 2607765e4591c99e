// outside-subset
let m = Mirror(reflecting: 1)  // error: 9: no 'Mirror' in scope; a notebook does not look into its own types
