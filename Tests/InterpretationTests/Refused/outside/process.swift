// outside-subset
let p = Process()  // error: 9: no 'Process' in scope; a notebook starts no programs
