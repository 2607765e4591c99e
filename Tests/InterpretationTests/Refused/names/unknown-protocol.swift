struct P: Drawable {}  // error: 11: no type 'Drawable' in scope
