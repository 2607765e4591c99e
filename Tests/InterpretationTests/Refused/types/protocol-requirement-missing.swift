protocol Shape { func area() -> Double }
struct Square: Shape {}  // error: 16: 'Square' does not conform to 'Shape': it has no 'area()'
