"""Writes the safetensors files that the tests of Tensors compare with.

Run with PyTorch and safetensors installed:
    python Tools/reference-numbers/safetensors_files.py Tests/TensorsTests/Fixtures
"""

import pathlib
import sys

import torch
from safetensors.torch import save_file

folder = pathlib.Path(sys.argv[1])

# The types that a tensor of the library has: writing them again must give the same bytes.
save_file(
    {
        "weight": torch.arange(6, dtype=torch.float32).reshape(2, 3) / 4,
        "Wa.weight": torch.tensor([1e-45, -0.0, float("inf")]),
        "double": torch.tensor(0.1, dtype=torch.float64),
        "long": torch.tensor([[-(2**63), 2**63 - 1]]),
        "int": torch.tensor([-7, 7], dtype=torch.int32),
        "mask": torch.tensor([True, False, True]),
        "empty": torch.zeros(0, 3),
        '层.é\t\x01\x7f"/\\': torch.ones(1),
    },
    folder / "same-types.safetensors",
    metadata={"format": "pt"},
)

# Numbers of 16 bits (the smallest, the largest, infinity, NaN, every 31st), with what PyTorch makes
# of them, and the other types.
special = [0, 1, 0x3FF, 0x400, 0x7BFF, 0x7C00, 0x7C01, 0x7F, 0x80, 0x7F7F, 0x7F80, 0x7F81]
special += [number - 2**15 for number in special]
bits = torch.tensor(special + list(range(-(2**15), 2**15, 31))).to(torch.int16)
halves = bits.view(torch.float16)
brains = bits.clone().view(torch.bfloat16)
save_file(
    {
        "half": halves,
        "half.float32": halves.float(),
        "brain": brains,
        "brain.float32": brains.float(),
        "short": torch.tensor([-300, 300], dtype=torch.int16),
        "byte": torch.tensor([0, 255], dtype=torch.uint8),
        "tiny": torch.tensor([-128, 127], dtype=torch.int8),
        "word": torch.tensor([2**16 - 1], dtype=torch.uint16),
        "unsigned": torch.tensor([2**32 - 1], dtype=torch.uint32),
        "unsigned long": torch.tensor([2**63 - 1], dtype=torch.uint64),
    },
    folder / "other-types.safetensors",
)
