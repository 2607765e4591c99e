"""Every case. Ours: true = may attend; PyTorch's masks mean the opposite, and are turned round here."""

import torch
from torch import nn

from models import FeedForward, LanguageModel, rotary
from safe_attention import safe_attention


def add_all(fixtures):
    torch.manual_seed(20261)
    add_layer_norm(fixtures)
    add_gru(fixtures)
    add_feed_forward(fixtures)
    add_positions(fixtures)
    add_packed_attention(fixtures)
    add_encoders(fixtures)
    add_decoders(fixtures)
    add_transformers(fixtures)
    add_language_models(fixtures)


def scrambled(module):
    """Parameters that show every mistake: norms, biases and copied layers begin alike otherwise."""
    for parameter in module.parameters():
        with torch.no_grad():
            parameter.add_(torch.randn_like(parameter) * 0.2)
    return module.eval()


def lengths_mask(lengths, steps):
    return torch.arange(steps) < torch.tensor(lengths).unsqueeze(1)


def causal_mask(steps):
    return torch.ones(steps, steps, dtype=torch.bool).tril()


def out(mask):
    """Our mask as PyTorch's."""
    return None if mask is None else ~mask.bool()


def add_layer_norm(fixtures):
    for id, shape, dims, affine, bias in [
        ("tiny", (2, 3, 5), 1, True, True),
        ("odd", (1, 3, 7, 11), 1, True, True),
        ("odd/two_dims", (2, 3, 7), 2, True, True),
        ("odd/no_affine", (3, 13), 1, False, True),
        ("odd/no_bias", (3, 13), 1, True, False),
        ("one", (4, 1), 1, True, True),
    ]:
        norm = nn.LayerNorm(shape[-dims:], elementwise_affine=affine, bias=bias)
        fixtures.add(
            f"layer_norm/{id}",
            scrambled(norm),
            {"x": torch.randn(shape) * 3 + 1},
            lambda module, i: {"output": module(i["x"])},
            dims={"dims": dims, "affine": int(affine), "bias": int(bias)},
        )
    fixtures.add(
        "layer_norm/far_from_zero",
        scrambled(nn.LayerNorm(9)),
        {"x": torch.randn(3, 9) + 300},
        lambda module, i: {"output": module(i["x"])},
        dims={"dims": 1, "affine": 1, "bias": 1},
    )


def add_gru(fixtures):
    def add(id, steps, inputs, hidden, layers=1, bidirectional=False, bias=True, lengths=None,
            start=False, batch_first=True):
        batch = 3
        gru = nn.GRU(
            inputs, hidden, layers, bias=bias, batch_first=batch_first, bidirectional=bidirectional
        )
        shape = (batch, steps, inputs) if batch_first else (steps, batch, inputs)
        tensors = {"x": torch.randn(shape)}
        if start:
            tensors["h0"] = torch.randn(layers * (1 + bidirectional), batch, hidden)
        if lengths:
            tensors["lengths"] = torch.tensor(lengths)

        def run(module, i):
            x, h0 = i["x"], i.get("h0")
            if not lengths:
                output, last = module(x, h0)
                return {"output": output, "hidden": last}
            packed = nn.utils.rnn.pack_padded_sequence(
                x, i["lengths"], batch_first=batch_first, enforce_sorted=False
            )
            output, last = module(packed, h0)
            output, _ = nn.utils.rnn.pad_packed_sequence(
                output, batch_first=batch_first, total_length=steps
            )
            return {"output": output, "hidden": last}

        fixtures.add(
            f"gru_layers/{id}",
            scrambled(gru),
            tensors,
            run,
            graded=("output", "hidden"),
            dims={
                "I": inputs,
                "H": hidden,
                "layers": layers,
                "bidirectional": int(bidirectional),
                "bias": int(bias),
                "batch_first": int(batch_first),
            },
        )

    add("tiny/two_layers", 4, 3, 2, layers=2)
    add("tiny/no_bias", 4, 3, 2, bias=False, start=True)
    add("odd/bidirectional", 5, 7, 3, bidirectional=True, start=True)
    add("odd/packed", 7, 3, 5, lengths=[7, 1, 4], start=True)
    add("odd/packed_short", 6, 3, 5, lengths=[2, 5, 3])
    add("odd/packed_bidirectional", 7, 3, 5, bidirectional=True, lengths=[2, 7, 5], start=True)
    add("odd/three_layers_packed_bidirectional", 5, 4, 3, layers=3, bidirectional=True,
        lengths=[5, 3, 1])
    add("odd/time_major", 5, 4, 3, layers=2, bidirectional=True, lengths=[4, 5, 2], start=True,
        batch_first=False)


def add_feed_forward(fixtures):
    for id, shape, inner, activation in [
        ("tiny/relu", (2, 3, 4), 6, "relu"),
        ("odd/gelu", (3, 5, 7), 13, "gelu"),
    ]:
        fixtures.add(
            f"feed_forward/{id}",
            scrambled(FeedForward(shape[-1], inner, activation)),
            {"x": torch.randn(shape)},
            lambda module, i: {"output": module(i["x"])},
            dims={"E": shape[-1], "F": inner, "gelu": int(activation == "gelu")},
        )


def add_positions(fixtures):
    fixtures.add(
        "learned_positions/odd",
        scrambled(nn.Embedding(9, 7)),
        {"x": torch.randn(2, 5, 7)},
        lambda module, i: {"output": i["x"] + module(torch.arange(i["x"].shape[1]))},
        dims={"E": 7, "max_len": 9},
    )
    for id, shape, offset in [
        ("tiny", (2, 3, 4), 0),
        ("odd/heads", (2, 3, 7, 6), 0),
        ("odd/offset", (1, 3, 5, 10), 37),
        ("pair", (4, 2), 999),
    ]:
        fixtures.add(
            f"rotary/{id}",
            nn.Identity(),
            {"x": torch.randn(shape)},
            lambda module, i: {"output": rotary(i["x"], offset)},
            dims={"D": shape[-1], "offset": offset},
        )


def add_packed_attention(fixtures):
    def add(id, queries, keys, width, heads, bias=True, **masks):
        attention = nn.MultiheadAttention(width, heads, bias=bias, batch_first=True)
        inputs = {"query": torch.randn(2, queries, width)}
        if keys is not None:
            inputs["key"] = torch.randn(2, keys, width)
            inputs["value"] = torch.randn(2, keys, width)
        inputs |= masks

        def run(module, i):
            query = i["query"]
            mask = out(i.get("mask"))
            if mask is not None and mask.dim() == 3:
                mask = mask.repeat_interleave(heads, 0)
            with safe_attention():
                output, weights = module(
                    query,
                    i.get("key", query),
                    i.get("value", query),
                    key_padding_mask=out(i.get("key_mask")),
                    attn_mask=mask,
                )
            return {"output": output, "weights": weights}

        fixtures.add(
            f"packed_attention/{id}",
            scrambled(attention),
            inputs,
            run,
            dims={"E": width, "heads": heads, "bias": int(bias)},
        )

    add("tiny/self", 3, None, 4, 2)
    add("odd/cross", 5, 7, 9, 3)
    add("odd/no_bias", 5, 3, 10, 5, bias=False)
    add("odd/key_mask", 5, 7, 6, 2, key_mask=lengths_mask([4, 7], 7))
    add("odd/causal_and_key_mask", 5, None, 6, 3, key_mask=lengths_mask([5, 3], 5),
        mask=causal_mask(5))
    add("odd/fully_masked_rows", 3, 4, 6, 2, key_mask=lengths_mask([0, 4], 4),
        mask=torch.tensor([[1, 0, 1, 1], [0, 0, 0, 0], [0, 1, 1, 0]], dtype=torch.bool))
    add("odd/batch_mask", 3, 4, 6, 2, mask=torch.rand(2, 3, 4) < 0.6)


def add_encoders(fixtures):
    def add(id, steps, width, heads, inner, layers=0, norm=False, norm_first=False,
            activation="relu", bias=True, **masks):
        layer = nn.TransformerEncoderLayer(
            width, heads, inner, 0.1, activation, batch_first=True, norm_first=norm_first, bias=bias
        )
        module = layer
        if layers:
            last = nn.LayerNorm(width) if norm else None
            module = nn.TransformerEncoder(layer, layers, last, enable_nested_tensor=False)

        def run(module, i):
            with safe_attention() as recorded:
                given = {"src_key_padding_mask": out(i.get("key_mask"))}
                given["mask" if layers else "src_mask"] = out(i.get("mask"))
                output = module(i["x"], **given)
                weights = {f"weights.{n}": w for n, w in enumerate(recorded)}
            return {"output": output, **weights}

        fixtures.add(
            f"{'transformer_encoder' if layers else 'encoder_layer'}/{id}",
            scrambled(module),
            {"x": torch.randn(2, steps, width), **masks},
            run,
            dims={
                "E": width,
                "heads": heads,
                "F": inner,
                "layers": layers,
                "norm": int(norm),
                "norm_first": int(norm_first),
                "gelu": int(activation == "gelu"),
                "bias": int(bias),
            },
        )

    add("tiny/post_norm", 3, 4, 2, 6)
    add("tiny/pre_norm", 3, 4, 2, 6, norm_first=True)
    add("odd/gelu_key_mask", 5, 9, 3, 7, activation="gelu", key_mask=lengths_mask([5, 2], 5))
    add("odd/causal", 7, 6, 3, 11, norm_first=True, mask=causal_mask(7))
    add("odd/no_bias", 5, 6, 2, 7, bias=False)
    add("odd/fully_masked_row", 4, 6, 2, 5, key_mask=lengths_mask([0, 3], 4))
    add("tiny/two_layers", 3, 4, 2, 6, layers=2, key_mask=lengths_mask([3, 2], 3))
    add("odd/pre_norm_and_last_norm", 5, 6, 3, 7, layers=3, norm=True, norm_first=True,
        mask=causal_mask(5), key_mask=lengths_mask([5, 4], 5))


def add_decoders(fixtures):
    def add(id, steps, source, width, heads, inner, layers=0, norm=False, norm_first=False, **masks):
        layer = nn.TransformerDecoderLayer(
            width, heads, inner, 0.1, batch_first=True, norm_first=norm_first
        )
        module = layer
        if layers:
            last = nn.LayerNorm(width) if norm else None
            module = nn.TransformerDecoder(layer, layers, last)

        def run(module, i):
            with safe_attention() as recorded:
                output = module(
                    i["x"],
                    i["memory"],
                    tgt_mask=out(i.get("mask")),
                    memory_mask=out(i.get("memory_mask")),
                    tgt_key_padding_mask=out(i.get("key_mask")),
                    memory_key_padding_mask=out(i.get("memory_key_mask")),
                )
                weights = {f"self_weights.{n}": w for n, w in enumerate(recorded[::2])}
                weights |= {f"cross_weights.{n}": w for n, w in enumerate(recorded[1::2])}
            return {"output": output, **weights}

        fixtures.add(
            f"{'transformer_decoder' if layers else 'decoder_layer'}/{id}",
            scrambled(module),
            {"x": torch.randn(2, steps, width), "memory": torch.randn(2, source, width), **masks},
            run,
            dims={
                "E": width,
                "heads": heads,
                "F": inner,
                "layers": layers,
                "norm": int(norm),
                "norm_first": int(norm_first),
            },
        )

    add("tiny/post_norm", 3, 4, 4, 2, 6)
    add("tiny/pre_norm", 3, 4, 4, 2, 6, norm_first=True)
    add("odd/all_masks", 5, 7, 6, 3, 9, mask=causal_mask(5), key_mask=lengths_mask([5, 3], 5),
        memory_mask=torch.rand(5, 7) < 0.7, memory_key_mask=lengths_mask([7, 4], 7))
    add("odd/two_layers", 5, 3, 6, 2, 7, layers=2, norm=True, norm_first=True,
        mask=causal_mask(5), memory_key_mask=lengths_mask([2, 3], 3))


def add_transformers(fixtures):
    def add(id, source, target, width, heads, inner, encoders, decoders, norm_first, **masks):
        transformer = nn.Transformer(
            width, heads, encoders, decoders, inner, batch_first=True, norm_first=norm_first
        )

        def run(module, i):
            with safe_attention() as recorded:
                output = module(
                    i["source"],
                    i["target"],
                    src_mask=out(i.get("source_mask")),
                    tgt_mask=out(i.get("target_mask")),
                    memory_mask=out(i.get("memory_mask")),
                    src_key_padding_mask=out(i.get("source_key_mask")),
                    tgt_key_padding_mask=out(i.get("target_key_mask")),
                    memory_key_padding_mask=out(i.get("memory_key_mask")),
                )
                outputs = {"output": output}
                for n, weights in enumerate(recorded[:encoders]):
                    outputs[f"encoder_weights.{n}"] = weights
                for n, weights in enumerate(recorded[encoders::2]):
                    outputs[f"self_weights.{n}"] = weights
                for n, weights in enumerate(recorded[encoders + 1 :: 2]):
                    outputs[f"cross_weights.{n}"] = weights
            return outputs

        fixtures.add(
            f"transformer/{id}",
            scrambled(transformer),
            {
                "source": torch.randn(2, source, width),
                "target": torch.randn(2, target, width),
                **masks,
            },
            run,
            dims={
                "E": width,
                "heads": heads,
                "F": inner,
                "encoders": encoders,
                "decoders": decoders,
                "norm_first": int(norm_first),
            },
        )

    add("tiny/post_norm", 3, 2, 4, 2, 6, 1, 1, False)
    add("odd/post_norm_masked", 5, 3, 6, 3, 7, 2, 2, False, target_mask=causal_mask(3),
        source_key_mask=lengths_mask([5, 3], 5), target_key_mask=lengths_mask([2, 3], 3),
        memory_key_mask=lengths_mask([5, 3], 5))
    add("odd/pre_norm_masked", 4, 5, 6, 2, 9, 2, 1, True, target_mask=causal_mask(5),
        source_mask=torch.rand(4, 4) < 0.8, memory_mask=torch.rand(5, 4) < 0.8,
        source_key_mask=lengths_mask([4, 3], 4), memory_key_mask=lengths_mask([4, 3], 4))


def add_language_models(fixtures):
    def cross_entropy(outputs, inputs):
        return nn.functional.cross_entropy(
            outputs["logits"].flatten(0, 1), inputs["targets"].flatten()
        )

    for id, words, width, heads, layers, inner, steps, tied, positions in [
        ("tiny/tied", 5, 4, 2, 1, 8, 3, True, "learned"),
        ("odd/tied", 11, 6, 3, 2, 13, 7, True, "learned"),
        ("odd/untied", 13, 10, 5, 3, 9, 5, False, "learned"),
        ("odd/sinusoidal", 11, 6, 3, 2, 7, 5, True, "sinusoidal"),
        ("odd/rotary", 11, 12, 3, 2, 7, 7, True, "rotary"),
    ]:
        model = LanguageModel(words, width, heads, layers, inner, 12, 0.1, tied, positions)

        def run(module, i):
            with safe_attention(rotate=positions == "rotary") as recorded:
                logits = module(i["tokens"])
                weights = {f"weights.{n}": w for n, w in enumerate(recorded)}
                with torch.no_grad():
                    generated = module.greedy(i["tokens"], 4)
            return {"logits": logits, "generated": generated, **weights}

        fixtures.add(
            f"language_model/{id}",
            scrambled(model),
            {
                "tokens": torch.randint(words, (2, steps)),
                "targets": torch.randint(words, (2, steps)),
            },
            run,
            loss=("cross_entropy(logits, targets)", cross_entropy),
            dims={
                "V": words,
                "E": width,
                "heads": heads,
                "layers": layers,
                "F": inner,
                "max_len": 12,
                "tied": int(tied),
                "positions": ["learned", "sinusoidal", "rotary"].index(positions),
            },
        )


def self_checks():
    """The safe attention is PyTorch's own wherever every query may attend to something."""
    torch.manual_seed(7)
    transformer = nn.Transformer(6, 3, 2, 2, 7, batch_first=True).double().eval()
    source, target = torch.randn(2, 5, 6).double(), torch.randn(2, 3, 6).double()
    source.requires_grad_()  # keeps PyTorch from its fast path
    padding, later = out(lengths_mask([5, 3], 5)), out(causal_mask(3))

    def run():
        return transformer(
            source, target, tgt_mask=later, src_key_padding_mask=padding,
            memory_key_padding_mask=padding,
        )

    expected = run()
    with safe_attention():
        found = run()
    difference = (expected - found).abs().max().item()
    assert difference < 1e-12, difference
    return {"safe attention == nn.MultiheadAttention in nn.Transformer": difference}
