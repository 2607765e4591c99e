"""Additive attention, the decoder, and training steps: see Models.swift."""
import torch
from torch import nn
from torch.nn import functional as F

#: name: (prepare, whether it records gradients)
cases = {}


class AdditiveAttention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.Wa = nn.Linear(width, width)
        self.Ua = nn.Linear(width, width)
        self.Va = nn.Linear(width, 1)

    def forward(self, query, keys):
        scores = self.Va(torch.tanh(self.Wa(query) + self.Ua(keys))).squeeze(2).unsqueeze(1)
        return torch.bmm(F.softmax(scores, dim=-1), keys)


class Decoder(nn.Module):
    def __init__(self, width, words):
        super().__init__()
        self.embedding = nn.Embedding(words, width)
        self.attention = AdditiveAttention(width)
        self.gru = nn.GRU(2 * width, width, batch_first=True)
        self.out = nn.Linear(width, words)

    def forward(self, keys, hidden, target=None, length=10):
        token = torch.zeros(keys.size(0), 1, dtype=torch.long)
        logits = []
        for step in range(length):
            context = self.attention(hidden.permute(1, 0, 2), keys)
            output, hidden = self.gru(torch.cat((self.embedding(token), context), dim=2), hidden)
            logits.append(self.out(output))
            if target is None:
                token = logits[-1].argmax(-1)
            else:
                token = target[:, step : step + 1]
        return F.log_softmax(torch.cat(logits, dim=1), dim=-1)


def additive(count, width):
    def prepare():
        torch.manual_seed(0)
        attention = AdditiveAttention(width)
        query, keys = torch.randn(32, 1, width), torch.randn(32, count, width)
        return lambda: attention(query, keys)

    cases[f"additive attention, keys {count}, hidden {width}"] = (prepare, False)


def decoder(batch):
    torch.manual_seed(0)
    model = Decoder(128, 3000)
    return model, torch.randn(batch, 10, 128), torch.randn(1, batch, 128)


def greedy(batch):
    def prepare():
        model, keys, hidden = decoder(batch)
        return lambda: model(keys, hidden)

    cases[f"decoder, greedy, batch {batch}"] = (prepare, False)


def training_step(optimizer, compute):
    def body():
        loss = compute()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.detach()

    return body


def decoder_training():
    model, keys, hidden = decoder(32)
    target = torch.randint(3000, (32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0)
    return training_step(
        optimizer,
        lambda: F.nll_loss(model(keys, hidden, target).flatten(0, 1), target.flatten()))


def transformer_training():
    torch.manual_seed(0)
    words, width = 1000, 256
    embedding, out = nn.Embedding(words, width), nn.Linear(width, words)
    layer = nn.TransformerEncoderLayer(width, 8, 1024, dropout=0, batch_first=True)
    encoder = nn.TransformerEncoder(layer, 4)
    parameters = [*embedding.parameters(), *out.parameters(), *encoder.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=0)
    torch.manual_seed(1)
    tokens, target = torch.randint(words, (16, 128)), torch.randint(words, (16 * 128,))
    return training_step(
        optimizer,
        lambda: F.cross_entropy(out(encoder(embedding(tokens))).flatten(0, 1), target))


for count in (10, 100):
    for width in (128, 256):
        additive(count, width)
greedy(32)
greedy(1)
cases["decoder, training step"] = (decoder_training, True)
cases["Transformer, training step"] = (transformer_training, True)
