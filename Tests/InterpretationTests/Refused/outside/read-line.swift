// outside-subset
let name = readLine()
// error: 12: no 'readLine' in scope; a notebook has no input; use a parameter
