// outside-subset
actor Counter {}  // error: 1: 'actor' is not part of notebook Swift; write a 'class'
