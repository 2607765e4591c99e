print(Int.max.addingReportingOverflow(1).overflow, 1.addingReportingOverflow(2).partialValue)
// expect: true 3
