# The page of eight-cells.md with PyTorch and matplotlib; lines of percent signs begin cells.
# %%
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
steps, width = 64, 64
position = torch.arange(1000, dtype=torch.float32).reshape(-1, 1)
angle = position / torch.pow(10000, torch.arange(0, width, 2) / width)
encoding = torch.zeros(1, 1000, width)
encoding[:, :, 0::2], encoding[:, :, 1::2] = torch.sin(angle), torch.cos(angle)
print(encoding.shape)
# %%
figure1, axes1 = plt.subplots()
axes1.plot(torch.arange(steps), encoding[0, :steps, 6:10])
axes1.set_xlabel("Position")
figure1
# %%
figure2, axes2 = plt.subplots()
axes2.imshow(encoding[0, :steps], cmap="Blues")
axes2.set_xlabel("Dimension")
axes2.set_ylabel("Position")
figure2
# %%
attention = nn.MultiheadAttention(width, 4, batch_first=True)
x = torch.randn(2, 8, width)
# %%
padding = torch.arange(8) >= torch.tensor([[8], [5]])
y, weights = attention(x, x, x, key_padding_mask=padding, average_attn_weights=False)
print(y.shape)
# %%
print(y[0, 0, :8])
# %%
figure3, heads = plt.subplots(1, 4)
for head, image in zip(heads, weights[0].detach()):
    head.imshow(image)
figure3
# %%
total = 0
for i in range(1000):
    if i % 3 == 0:
        total += i
print(total)
