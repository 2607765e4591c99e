#!/bin/bash
# Time of `lectern check` on notebooks of 100, 1,000 and 10,000 cells: bash Benchmarks/check/measure.sh
# Trivial cells declare a number; teaching cells have three statements with tensors and a shape comment.
set -euo pipefail
lectern=${1:-.build/release/lectern}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

trivial() { printf '\nSome words.\n\n```swift\nlet x%s = %s + 1\n```\n' "$1" "$1"; }
teaching() {
  printf '\nSome words.\n\n```swift\nlet x%s = Tensor.randn(2, 4, 16)  // [batch, steps, 16]\n' "$1"
  printf 'let y%s = layer(x%s).softmax(dim: -1)\nprint(y%s.matmul(x%s.transpose(1, 2)).shape)\n```\n' \
    "$1" "$1" "$1" "$1"
}

for kind in trivial teaching; do
  for cells in 100 1000 10000; do
    notebook=$folder/$kind-$cells.md
    {
      printf '# %s cells\n\n```swift\nlet layer = Linear(16, 16)\n```\n' "$cells"
      for ((i = 1; i < cells; i++)); do "$kind" "$i"; done
    } > "$notebook"
    best=
    for _ in 1 2 3; do
      line=$("$lectern" check "$notebook" 2>&1)
      time=$(grep -o '[0-9]* ms' <<< "$line" | cut -d' ' -f1)
      if [ -z "$best" ] || [ "$time" -lt "$best" ]; then best=$time; fi
    done
    printf '%-8s %6d cells: %6d ms, %s ms a cell\n' "$kind" "$cells" "$best" \
      "$(bc -l <<< "scale=3; $best / $cells")"
  done
done
