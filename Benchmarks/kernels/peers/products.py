"""Matrix products: see Products.swift."""
import torch

#: name: (prepare, whether it records gradients)
cases = {}


def product(rows, columns, inner, transposed=False):
    def prepare():
        torch.manual_seed(0)
        a = torch.randn(rows, inner)
        b = torch.randn(columns, inner).T if transposed else torch.randn(inner, columns)
        return lambda: torch.matmul(a, b)

    cases[f"mm {rows}x{columns}x{inner}{' transposed' if transposed else ''}"] = (prepare, False)


def batch(count, rows, columns, inner):
    def prepare():
        torch.manual_seed(0)
        a, b = torch.randn(count, rows, inner), torch.randn(count, inner, columns)
        return lambda: torch.bmm(a, b)

    cases[f"bmm {count}x{rows}x{columns}x{inner}"] = (prepare, False)


for size in (64, 128, 256, 512, 1024, 2048):
    product(size, size, size)
product(8, 512, 512)
product(32, 512, 512)
product(1, 512, 512)
product(32, 3000, 128)
product(8, 100, 100)
product(8, 512, 512, transposed=True)
product(512, 512, 512, transposed=True)
batch(10, 4, 20, 4)
batch(10, 4, 4, 20)
batch(64, 128, 64, 128)
