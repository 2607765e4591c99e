"""Small operations and elementwise functions: see SmallOperations.swift."""
import torch
from torch import nn
from torch.nn import functional as F

#: name: (prepare, whether it records gradients)
cases = {}


def case(name, records=False):
    def add(prepare):
        cases[name] = (prepare, records)
        return prepare

    return add


def drawn(*shape):
    torch.manual_seed(0)
    return torch.randn(*shape)


@case("add 2x3")
def _():
    x = drawn(2, 3)
    return lambda: x + x


@case("add 2x3 recorded", records=True)
def _():
    x = drawn(2, 3).requires_grad_()
    return lambda: x + x


@case("backward of a + a", records=True)
def _():
    x = torch.tensor(1.0, requires_grad=True)

    def body():
        total = x + x
        x.grad = None
        total.backward()
        return x.grad

    return body


@case("softmax 4x4")
def _():
    x = drawn(4, 4)
    return lambda: x.softmax(-1)


@case("transpose view")
def _():
    x = drawn(4, 4)
    return lambda: x.transpose(0, 1)


@case("linear 2x4x100")
def _():
    torch.manual_seed(0)
    layer, x = nn.Linear(100, 100), torch.randn(2, 4, 100)
    return lambda: layer(x)


@case("layer norm 2x4x100")
def _():
    layer, x = nn.LayerNorm(100), drawn(2, 4, 100)
    return lambda: layer(x)


for name, function in {
    "exp 100k": torch.exp, "tanh 100k": torch.tanh, "sigmoid 100k": torch.sigmoid,
    "gelu 100k": F.gelu, "softmax 1000x100": lambda x: x.reshape(1000, 100).softmax(-1),
    "log softmax 1000x100": lambda x: x.reshape(1000, 100).log_softmax(-1),
}.items():
    @case(name)
    def _(function=function):
        x = drawn(100_000)
        return lambda: function(x)
