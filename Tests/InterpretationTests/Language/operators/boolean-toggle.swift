var on = false
on.toggle()
print(on)  // expect: true
on = !on
print(on)  // expect: false
