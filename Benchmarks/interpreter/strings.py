def numbers(count):
    text = ""
    for i in range(count):
        text += f"{i},"
    return text


print(len(numbers(2_000_000).encode()))
