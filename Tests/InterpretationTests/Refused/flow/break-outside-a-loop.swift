break  // error: 1: 'break' outside a loop or 'switch'
