def numbers(count):
    text = ""
    for i in range(count):
        text += f"{i},"
    return text


print(len(numbers(200_000).encode()))
