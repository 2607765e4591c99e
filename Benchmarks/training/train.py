"""The figures of main.swift, of PyTorch."""
import statistics
import time

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(2)


def chain(x, count=1_000_000):
    start = time.process_time()
    y = x
    for _ in range(count):
        y = y + x
    middle = time.process_time()
    if y.requires_grad:
        y.backward()
    end = time.process_time()
    return (middle - start) * 1e9 / count, (end - middle) * 1e9 / count


print("add ns", chain(torch.tensor(1.0))[0])
forward, backward = chain(torch.tensor(1.0, requires_grad=True))
print("add recorded ns", forward)
print("add backward ns", backward)


class Decoder(nn.Module):
    def __init__(self, width, words):
        super().__init__()
        self.embedding = nn.Embedding(words, width)
        self.Wa = nn.Linear(width, width)
        self.Ua = nn.Linear(width, width)
        self.Va = nn.Linear(width, 1)
        self.gru = nn.GRU(2 * width, width, batch_first=True)
        self.out = nn.Linear(width, words)

    def forward(self, keys, hidden, target):
        token = torch.zeros(keys.size(0), 1, dtype=torch.long)
        projected = self.Ua(keys)
        logits = []
        for step in range(target.size(1)):
            embedded = self.embedding(token)
            query = hidden.permute(1, 0, 2)
            scores = self.Va(torch.tanh(self.Wa(query) + projected)).squeeze(2).unsqueeze(1)
            context = torch.bmm(F.softmax(scores, dim=-1), keys)
            output, hidden = self.gru(torch.cat((embedded, context), dim=2), hidden)
            logits.append(self.out(output))
            token = target[:, step : step + 1]
        return F.log_softmax(torch.cat(logits, dim=1), dim=-1)


torch.manual_seed(0)
batch, source, steps, width, words = 32, 10, 10, 128, 3000
decoder = Decoder(width, words)
optimizer = torch.optim.Adam(decoder.parameters(), lr=1e-3)
keys, hidden = torch.randn(batch, source, width), torch.randn(1, batch, width)
target = torch.randint(words, (batch, steps))
times = []
for _ in range(40):
    start = time.perf_counter()
    outputs = decoder(keys, hidden, target)
    loss = F.nll_loss(outputs.flatten(0, 1), target.flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    value = loss.item()
    times.append(time.perf_counter() - start)
print("decoder loss", value)
print("decoder 40 steps ms", sum(times) * 1000)
print("decoder step ms", statistics.median(times[5:]) * 1000)
