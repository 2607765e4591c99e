"""One case of the reference numbers: its tensors in a safetensors file, its line in the manifest."""

import copy
import json
import struct

import torch

DTYPES = {
    torch.float32: "F32",
    torch.float64: "F64",
    torch.int64: "I64",
    torch.uint8: "U8",
}


def write_safetensors(path, tensors):
    header, data, offset = {}, [], 0
    for name, tensor in tensors.items():
        bytes_ = tensor.detach().contiguous().numpy().tobytes()
        header[name] = {
            "dtype": DTYPES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [offset, offset + len(bytes_)],
        }
        data.append(bytes_)
        offset += len(bytes_)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(data))


class Fixtures:
    """Collects cases into a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.cases = []

    def add(self, id, module, inputs, run, graded=("output",), loss=None, dims=None, notes=""):
        """Runs `run(module, inputs)` in both precisions and keeps outputs and gradients.

        The loss is the sum of the `graded` outputs times random cotangents, kept as inputs too,
        unless `loss(outputs, inputs)` is given with its text.
        """
        system, shape, *variant = id.split("/")
        cotangents = {}
        if loss is None:
            outputs = run(copy.deepcopy(module), inputs)
            generator = torch.Generator().manual_seed(1 + len(self.cases))
            for name in graded:
                cotangents["cotangent." + name] = torch.randn(
                    outputs[name].shape, generator=generator
                )
            text = " + ".join(f"sum({name}*cotangent.{name})" for name in graded)
        else:
            text, loss = loss
        inputs = {**inputs, **cotangents}
        tensors = {f"in/{name}": stored(value) for name, value in inputs.items()}
        tensors |= {f"param/{name}": value for name, value in module.named_parameters()}
        results = {}
        for prefix, dtype in (("f32", torch.float32), ("f64", torch.float64)):
            for name, value in measured(module, inputs, run, graded, loss, dtype).items():
                results[f"{prefix}/{name}"] = value
        grads = {k: v for k, v in results.items() if k.startswith("f64/grad/")}
        scale = max((v.abs().max().item() for v in grads.values() if v.numel()), default=0)
        errors = {}
        for name, value in results.items():
            if name.startswith("f64/") and value.dtype == torch.float64:
                other = results["f32" + name[3:]].double()
                errors[name[4:]] = [
                    float(f"{(other - value).abs().max().item():.3g}"),
                    float(f"{value.abs().max().item():.3g}"),
                ]
        name = ".".join([system, shape, *variant]) + ".safetensors"
        write_safetensors(self.folder / name, tensors | results)
        self.cases.append(
            {
                "id": id,
                "system": system,
                "shape": shape,
                "file": name,
                "loss": text,
                "as_written": "n/a",
                "notes": notes,
                "dims": dims or {},
                "grad_scale": scale,
                "zero_gradients": sorted(
                    k[len("f64/grad/") :]
                    for k, v in grads.items()
                    if v.abs().max().item() < 1e-12 * scale
                ),
                "tensors": {
                    k: f"{str(v.dtype).removeprefix('torch.')}{list(v.shape)}".replace(" ", "")
                    for k, v in (tensors | results).items()
                },
                "torch_f32_vs_f64": errors,
            }
        )

    def write_manifest(self, self_checks):
        head = {
            "schema_version": 1,
            "generator": {"script": "Tools/reference-numbers/make", "torch": torch.__version__},
            "self_checks": self_checks,
            "torch_f32_vs_f64": "per tensor: [max |torch f32 - f64 reference|, max |f64 reference|]",
            "tolerance": "compare with f64: error <= max(8*torch_f32_err, 1e-6 + 1e-5*S), "
            "S = max|f64 reference| of that tensor for outputs, grad_scale (largest |f64 gradient| "
            "of the case) for gradients. zero_gradients lists gradients that are 0 by algebra. "
            "Integer tensors must match exactly.",
        }
        lines = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
        lines += ",\n".join(json.dumps(case, separators=(",", ":")) for case in self.cases)
        (self.folder / "manifest.json").write_text(lines + "\n]}\n")


def stored(value):
    return value.to(torch.uint8) if value.dtype == torch.bool else value


def measured(module, inputs, run, graded, loss, dtype):
    """Outputs, loss and gradients in one precision."""
    module = copy.deepcopy(module).to(dtype)
    converted = {}
    for name, value in inputs.items():
        if value.is_floating_point():
            value = value.to(dtype).clone()
            value.requires_grad_(not name.startswith("cotangent."))
        converted[name] = value
    outputs = run(module, converted)
    if loss is None:
        total = sum((outputs[name] * converted["cotangent." + name]).sum() for name in graded)
    else:
        total = loss(outputs, converted)
    results = {f"out/{name}": value.detach() for name, value in outputs.items()}
    results["loss"] = total.detach().reshape(1)
    leaves = {f"grad/in/{k}": v for k, v in converted.items() if v.requires_grad}
    leaves |= {f"grad/param/{k}": v for k, v in module.named_parameters()}
    if leaves:
        grads = torch.autograd.grad(total, list(leaves.values()), allow_unused=True)
        for (name, leaf), grad in zip(leaves.items(), grads):
            results[name] = torch.zeros_like(leaf) if grad is None else grad
    return results
