# Loops over numbers, lists, dictionaries, strings and objects. loop.py ROUNDS
import sys


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


def collatz(limit):
    longest = 0
    for start in range(1, limit):
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        longest = max(longest, steps)
    return longest


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = 0
    return sum(flags) - 2


def words(count):
    seen = {}
    for i in range(count):
        word = "w%d" % (i * 7919 % 5003)
        seen[word] = seen.get(word, 0) + 1
    return len(",".join(sorted(f"{word}={n}" for word, n in seen.items())))


def walk(count):
    point = Point(0, 0)
    for i in range(count):
        point = point.moved(i % 7 - 3, i % 5 - 2)
    return point.x, point.y


def matrix(size):
    a = [[(i * j) % 11 for j in range(size)] for i in range(size)]
    columns = list(zip(*a))
    return sum(sum(x * y for x, y in zip(row, column)) for row in a for column in columns)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


for _ in range(int(sys.argv[1])):
    print(collatz(1500), sieve(60000), words(30000), walk(30000), matrix(40), fib(19))
