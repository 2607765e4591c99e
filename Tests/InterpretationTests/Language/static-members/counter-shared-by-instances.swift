struct Ticket {
  static var issued = 0
  let number: Int
  init() {
    Ticket.issued += 1
    number = Ticket.issued
  }
}
print(Ticket().number, Ticket().number, Ticket.issued)  // expect: 1 2 2
