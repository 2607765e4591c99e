"""Models that PyTorch has no module for, written from its parts."""

import math

import torch
from torch import nn


class FeedForward(nn.Module):
    def __init__(self, hidden_size, dim_feedforward, activation):
        super().__init__()
        self.linear1 = nn.Linear(hidden_size, dim_feedforward)
        self.linear2 = nn.Linear(dim_feedforward, hidden_size)
        self.activation = getattr(nn.functional, activation)

    def forward(self, x):
        return self.linear2(self.activation(self.linear1(x)))


def rotary(x, offset):
    """RoFormer's rotation, by complex numbers: neighbours are real and imaginary part."""
    width = x.shape[-1]
    positions = torch.arange(offset, offset + x.shape[-2], dtype=torch.float64)
    frequencies = 10000.0 ** (-torch.arange(0, width, 2, dtype=torch.float64) / width)
    angles = torch.outer(positions, frequencies)
    turn = torch.polar(torch.ones_like(angles), angles)
    if x.dtype == torch.float32:
        turn = turn.to(torch.complex64)
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], width // 2, 2).contiguous())
    return torch.view_as_real(pairs * turn).flatten(-2)


def sinusoids(steps, width):
    """d2l's positional encoding, for an even width."""
    angles = torch.outer(
        torch.arange(steps, dtype=torch.float64),
        10000.0 ** (-torch.arange(0, width, 2, dtype=torch.float64) / width),
    )
    return torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


class LanguageModel(nn.Module):
    """GPT-2's architecture and initialisation over `nn.TransformerEncoder`.

    Rotary positions need `safe_attention(rotate=True)` around each call.
    """

    def __init__(
        self, vocab_size, hidden_size, heads, layers, dim_feedforward, max_len, dropout, tied,
        positions="learned",
    ):
        super().__init__()
        self.positions = positions
        self.token_embedding = nn.Embedding(vocab_size, hidden_size)
        if positions == "learned":
            self.position_embedding = nn.Embedding(max_len, hidden_size)
        self.dropout = nn.Dropout(dropout)
        layer = nn.TransformerEncoderLayer(
            hidden_size,
            heads,
            dim_feedforward,
            dropout,
            activation="gelu",
            batch_first=True,
            norm_first=True,
        )
        self.blocks = nn.TransformerEncoder(
            layer, layers, norm=nn.LayerNorm(hidden_size), enable_nested_tensor=False
        )
        self.head = nn.Linear(hidden_size, vocab_size, bias=False)
        if tied:
            self.head.weight = self.token_embedding.weight
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1:
                ends_branch = name.endswith(("out_proj.weight", "linear2.weight"))
                std = 0.02 / math.sqrt(2 * layers) if ends_branch else 0.02
                nn.init.normal_(parameter, 0.0, std)
        for name, parameter in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(parameter)

    def forward(self, tokens):
        steps = tokens.shape[1]
        x = self.token_embedding(tokens)
        if self.positions == "learned":
            x = x + self.position_embedding.weight[:steps]
        if self.positions == "sinusoidal":
            x = x * math.sqrt(x.shape[-1]) + sinusoids(steps, x.shape[-1]).to(x.dtype)
        later = torch.ones(steps, steps, dtype=torch.bool).triu(1)
        return self.head(self.blocks(self.dropout(x), mask=later))

    def greedy(self, tokens, count):
        for _ in range(count):
            tokens = torch.cat([tokens, self(tokens)[:, -1:].argmax(-1)], 1)
        return tokens
