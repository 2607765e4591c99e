"""`nn.MultiheadAttention` with the meaning of our masks: a query that may attend to nothing gives 0.

PyTorch's own gives NaN there. Everywhere else both agree; `make` checks that.
"""

import contextlib
import math

import torch
from torch import nn

from models import rotary

RECORDED = []
ROTATE = False


def forward(
    self,
    query,
    key,
    value,
    key_padding_mask=None,
    need_weights=True,
    attn_mask=None,
    average_attn_weights=True,
    is_causal=False,
):
    batch, queries, width = query.shape
    keys, heads = key.shape[1], self.num_heads
    weights = self.in_proj_weight.chunk(3)
    biases = self.in_proj_bias.chunk(3) if self.in_proj_bias is not None else (None,) * 3

    def projected(x, part):
        x = nn.functional.linear(x, weights[part], biases[part])
        return x.view(batch, -1, heads, width // heads).transpose(1, 2)

    q, k, v = projected(query, 0), projected(key, 1), projected(value, 2)
    if ROTATE:
        q, k = rotary(q, 0), rotary(k, 0)
    scores = q @ k.transpose(-2, -1) / math.sqrt(width // heads)
    keep = torch.ones(batch, heads, queries, keys, dtype=torch.bool)
    if key_padding_mask is not None:
        keep = keep & allowed(key_padding_mask).view(batch, 1, 1, keys)
    if attn_mask is not None:
        mask = allowed(attn_mask)
        keep = keep & (mask if mask.dim() == 2 else mask.view(batch, heads, queries, keys))
    any_key = keep.any(-1, keepdim=True)
    filled = scores.masked_fill(~keep & any_key, float("-inf")).softmax(-1)
    found = torch.where(keep, filled, torch.zeros_like(filled))
    RECORDED.append(found)
    context = (found @ v).transpose(1, 2).reshape(batch, queries, width)
    return self.out_proj(context), found


def allowed(mask):
    """PyTorch's masks say what is left out: True, or −∞ to be added."""
    return ~mask if mask.dtype == torch.bool else mask == 0


@contextlib.contextmanager
def safe_attention(rotate=False):
    """Within it, every `nn.MultiheadAttention` is safe and its weights are in the list it gives.

    With `rotate`, queries and keys are turned by their positions, as in RoFormer.
    """
    global ROTATE
    original = nn.MultiheadAttention.forward
    nn.MultiheadAttention.forward = forward
    ROTATE = rotate
    RECORDED.clear()
    try:
        yield RECORDED
    finally:
        nn.MultiheadAttention.forward = original
        ROTATE = False
