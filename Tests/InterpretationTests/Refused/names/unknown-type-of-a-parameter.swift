func area(_ s: Shape) -> Double { 1 }  // error: 16: no type 'Shape' in scope
