"""Attention of one call, and the layers around it: see Attention.swift."""
import torch
from torch import nn
from torch.nn import functional

#: name: (prepare, whether it records gradients)
cases = {}


def operands(batch, heads, steps, width):
    torch.manual_seed(0)
    return [torch.randn(batch, steps, heads, width).transpose(1, 2) for _ in range(3)]


def limits(sizes, limit):
    steps = torch.arange(sizes[2])
    if limit == "length":
        return {"attn_mask": (steps < sizes[2] * 3 // 4).expand(sizes[0], 1, 1, -1)}
    if limit == "mask":
        return {"attn_mask": (steps + steps[:, None]) % 3 != 0}
    return {"is_causal": limit == "causal"}


def attention(sizes, limit, back=False):
    def prepare():
        x = [operand.requires_grad_(back) for operand in operands(*sizes)]
        masks = limits(sizes, limit)
        if not back:
            return lambda: functional.scaled_dot_product_attention(*x, **masks)
        gradient = torch.randn(sizes)

        def body():
            for operand in x:
                operand.grad = None
            functional.scaled_dot_product_attention(*x, **masks).backward(gradient)
            return x[0].grad

        return body

    shape = "x".join(map(str, sizes))
    cases[f"attention {shape} {limit}{' and back' if back else ''}"] = (prepare, back)


class MultiHeadAttention(nn.Module):
    """d2l's layer, section 11.5, without lengths and dropout."""

    def __init__(self, hidden, heads):
        super().__init__()
        self.heads = heads
        self.W_q, self.W_k, self.W_v, self.W_o = (
            nn.Linear(hidden, hidden, bias=False) for _ in range(4))

    def split(self, x):
        x = x.reshape(x.shape[0], x.shape[1], self.heads, -1).permute(0, 2, 1, 3)
        return x.reshape(-1, x.shape[2], x.shape[3])

    def forward(self, queries, keys, values):
        queries, keys, values = (
            self.split(layer(x)) for layer, x in
            ((self.W_q, queries), (self.W_k, keys), (self.W_v, values)))
        scores = torch.bmm(queries, keys.transpose(1, 2)) / queries.shape[-1] ** 0.5
        self.weights = functional.softmax(scores, dim=-1)
        x = torch.bmm(self.weights, values)
        x = x.reshape(-1, self.heads, x.shape[1], x.shape[2]).permute(0, 2, 1, 3)
        return self.W_o(x.reshape(x.shape[0], x.shape[1], -1))


def layers(batch, steps, hidden, heads):
    shape = f"{batch}x{steps}x{hidden} h{heads}"

    def ours():
        torch.manual_seed(0)
        layer = MultiHeadAttention(hidden, heads).eval()
        x = torch.randn(batch, steps, hidden)
        return lambda: layer(x, x, x)

    def theirs():
        torch.manual_seed(0)
        layer = nn.MultiheadAttention(hidden, heads, batch_first=True).eval()
        x = torch.randn(batch, steps, hidden)
        return lambda: layer(x, x, x, need_weights=False)[0]

    def back():
        torch.manual_seed(0)
        layer = MultiHeadAttention(hidden, heads)
        x = torch.randn(batch, steps, hidden)

        def body():
            layer.zero_grad()
            layer(x, x, x).sum().backward()
            return layer.W_q.weight.grad

        return body

    cases[f"d2l attention {shape}"] = (ours, False)
    cases[f"nn.MultiheadAttention {shape}"] = (theirs, False)
    cases[f"d2l attention {shape} and back"] = (back, True)


tiny = (2, 5, 4, 20)
large = ((8, 8, 128, 64), (4, 8, 512, 64), (1, 8, 2048, 64))
for sizes in (tiny, *large):
    for limit in ("full", "causal", "length", "mask"):
        attention(sizes, limit)
    for limit in ("full", "causal"):
        attention(sizes, limit, back=True)
attention((1, 8, 8192, 64), "full")
attention((1, 8, 8192, 64), "causal")
for steps in (256, 512, 1024, 4096, 16384):
    attention((1, 8, steps, 64), "full")
for sizes in ((2, 4, 100, 5), (32, 128, 512, 8), (8, 512, 512, 8)):
    layers(*sizes)
