print(zebra)  // error: 7: no 'zebra' in scope
