"""The other side of main.swift: answers the same questions with PyTorch.

Every file in peers/ adds cases. A case makes its operands as the Swift one of the same name does and
returns the function to time. Its result is compared with ours.
"""
import importlib.util
import os
import pathlib
import statistics
import sys
import time

import torch

threads = int(os.environ.get("LECTERN_THREADS", torch.get_num_threads()))
torch.set_num_threads(threads)
seconds = time.thread_time if threads == 1 else time.perf_counter


def timed(body, budget):
    result = body()
    first = seconds()
    result = body()
    inner = max(1, int(2e-4 / max(seconds() - first, 1e-9)))
    times = []
    end = seconds() + budget
    while len(times) < 3 or seconds() < end:
        begin = seconds()
        for _ in range(inner):
            result = body()
        times.append((seconds() - begin) / inner)
    return statistics.median(times), result


def held(name):
    """Bytes of memory, as Linux counts them."""
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * 1024


cases = {}
for path in sorted((pathlib.Path(__file__).parent / "peers").glob("*.py")):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    cases.update(module.cases)

prepared = {}
for line in sys.stdin:
    words = line.rstrip("\n").split(" ", 2)
    if words[0] == "list":
        print("".join(f"{name}\n" for name in cases))
    elif words[0] == "time" and words[2] in cases:
        name = words[2]
        prepare, records = cases[name]
        with torch.inference_mode(not records):
            if name not in prepared:
                prepared = {name: prepare()}
            duration, result = timed(prepared[name], float(words[1]))
            flat = result.detach().double().reshape(-1)
            print(duration, flat.abs().mean().item(), flat[-1].item())
    elif words[0] == "memory" and " ".join(words[1:]) in cases:
        prepare, records = cases[" ".join(words[1:])]
        with torch.inference_mode(not records):
            body = prepare()
            pathlib.Path("/proc/self/clear_refs").write_text("5")
            before = held("VmRSS")
            result = body()
            print(held("VmHWM") - before - 4 * result.numel())
    else:
        print(f"unknown: {line}")
    sys.stdout.flush()
