let row = [0, 0]
var grid = [row, row]
grid[0][0] = 1
print(grid, row)  // expect: [[1, 0], [0, 0]] [0, 0]
