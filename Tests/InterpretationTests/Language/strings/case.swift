print("Attention".uppercased(), "Attention".lowercased())  // expect: ATTENTION attention
print("straße".uppercased())  // expect: STRASSE
print("Élan".lowercased())  // expect: élan
