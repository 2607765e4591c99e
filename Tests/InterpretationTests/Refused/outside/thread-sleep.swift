// outside-subset
sleep(1)  // error: 1: no 'sleep' in scope
