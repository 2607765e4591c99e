// outside-subset
print(FileManager.default)
// error: 7: no 'FileManager' in scope; a notebook has no access to files
