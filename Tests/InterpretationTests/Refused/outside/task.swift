// outside-subset
let t = Task { 1 }  // error: 9: no 'Task' in scope; notebook code runs on one thread
