var grid = [[1, 2], [3, 4]]
grid[0][1] = 9
grid[1].append(5)
print(grid, grid[1][2], grid.count)  // expect: [[1, 9], [3, 4, 5]] 5 2
