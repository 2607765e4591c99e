var grid = [[0, 0], [0, 0]]
grid[1] = [5, 6]
let row = grid[1]
grid[1][0] = 7
print(grid, row)  // expect: [[0, 0], [7, 6]] [5, 6]
