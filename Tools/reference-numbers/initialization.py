"""The first values of every module after `torch.manual_seed`, and what dropout leaves of a layer."""

import torch
from torch import nn

from fixtures import write_safetensors
from models import FeedForward, LanguageModel


class Named(nn.Module):
    """Modules under the names of a module of the course, drawn in their order."""

    def __init__(self, **children):
        super().__init__()
        for name, build in children.items():
            self.add_module(name, build())


class Heads(nn.Module):
    def __init__(self):
        super().__init__()
        head = lambda: Named(q=small, k=small, v=small)
        small = lambda: nn.Linear(6, 3)
        self.heads = nn.ModuleList([head(), head()])
        self.output_linear = nn.Linear(6, 6)


def linear(width=6, bias=True):
    return lambda: nn.Linear(width, width, bias=bias)


BUILDERS = {
    "linear": lambda: nn.Linear(5, 3),
    "embedding": lambda: nn.Embedding(7, 5),
    "embedding_small": lambda: nn.Embedding(3, 3),
    "layer_norm": lambda: nn.LayerNorm(5),
    "gru": lambda: nn.GRU(3, 2, num_layers=2, bidirectional=True),
    "gru_no_bias": lambda: nn.GRU(3, 2, bias=False),
    "gru_cell": lambda: nn.GRUCell(3, 2),
    "feed_forward": lambda: FeedForward(4, 6, "relu"),
    "additive_attention": lambda: Named(
        Wa=linear(), Ua=linear(), Va=lambda: nn.Linear(6, 1)
    ),
    "d2l_multi_head_attention": lambda: Named(
        W_q=linear(bias=False), W_k=linear(bias=False), W_v=linear(bias=False),
        W_o=linear(bias=False),
    ),
    "per_head_multi_head_attention": Heads,
    "gated_self_attention": lambda: Named(
        q_linear=linear(), k_linear=linear(), v_linear=linear(), out_linear=linear(),
        gate_linear=linear(),
    ),
    "encoder_rnn": lambda: Named(embedding=lambda: nn.Embedding(7, 6), gru=lambda: nn.GRU(6, 6)),
    "attn_decoder_rnn": lambda: Named(
        embedding=lambda: nn.Embedding(7, 6),
        attention=lambda: Named(Wa=linear(), Ua=linear(), Va=lambda: nn.Linear(6, 1)),
        gru=lambda: nn.GRU(12, 6),
        out=lambda: nn.Linear(6, 7),
    ),
    "learned_positions": lambda: nn.Embedding(9, 5),
    "packed_attention": lambda: nn.MultiheadAttention(6, 2),
    "packed_attention_no_bias": lambda: nn.MultiheadAttention(6, 2, bias=False),
    "encoder_layer": lambda: nn.TransformerEncoderLayer(6, 2, 7),
    "transformer_encoder": lambda: nn.TransformerEncoder(
        nn.TransformerEncoderLayer(6, 2, 7), 2, enable_nested_tensor=False
    ),
    "decoder_layer": lambda: nn.TransformerDecoderLayer(6, 2, 7),
    "transformer_decoder": lambda: nn.TransformerDecoder(
        nn.TransformerDecoderLayer(6, 2, 7), 2, nn.LayerNorm(6)
    ),
    "transformer": lambda: nn.Transformer(6, 2, 2, 1, 7),
    "language_model_tied": lambda: LanguageModel(7, 6, 2, 2, 24, 9, 0.1, True),
    "language_model_untied": lambda: LanguageModel(7, 6, 2, 2, 24, 9, 0.1, False),
}


def write(folder):
    tensors = {}
    for seed, (name, build) in enumerate(BUILDERS.items()):
        torch.manual_seed(seed)
        module = build()
        for key, value in module.named_parameters():
            tensors[f"{name}/{seed}/{key}"] = value
        # Where the generator stands afterwards.
        tensors[f"{name}/{seed}/next"] = torch.rand(3)
    write_safetensors(folder / "initialization.safetensors", tensors)
    write_dropout(folder)


def write_dropout(folder):
    """A decoder layer while training: its six dropouts, in order.

    One batch row: PyTorch's attention gives the batch as its inner dimension in memory, and draws in
    the order of memory.
    """
    torch.manual_seed(3)
    layer = nn.TransformerDecoderLayer(6, 2, 7, dropout=0.4, batch_first=True)
    tensors = {f"param/{name}": value for name, value in layer.named_parameters()}
    tensors["in/x"], tensors["in/memory"] = torch.randn(1, 3, 6), torch.randn(1, 4, 6)
    torch.manual_seed(4)
    tensors["f32/out/output"] = layer(tensors["in/x"], tensors["in/memory"])
    write_safetensors(folder / "dropout.safetensors", tensors)
