def multiply(a, b):
    n = len(a)
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


a = [[float(i * j % 7) for j in range(160)] for i in range(160)]
c = multiply(a, a)
print("true" if c[159][159] > 0 else "false")
