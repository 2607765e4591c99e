print([1, 2].lexicographicallyPrecedes([1, 3]), "ab" < "b")  // expect: true true
