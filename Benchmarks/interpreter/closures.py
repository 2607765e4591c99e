from functools import reduce
from operator import add

numbers = list(range(3_000_000))
scale = 3
kept = reduce(add, filter(lambda n: n % 2 == 0, map(lambda n: n * scale, numbers)), 0)
print(kept)
