// outside-subset
system("ls")  // error: 1: no 'system' in scope; a notebook starts no programs
