struct Clock {
  var minutes = 0
  var hours: Int {
    get { minutes / 60 }
    set(h) { minutes = h * 60 + minutes % 60 }
  }
}
var clock = Clock(minutes: 75)
clock.hours = 5
clock.hours += 1
print(clock.minutes, clock.hours)  // expect: 375 6
