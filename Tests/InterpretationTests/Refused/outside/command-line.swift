// outside-subset
print(CommandLine.arguments)
// error: 7: no 'CommandLine' in scope; parameters come from the front matter
