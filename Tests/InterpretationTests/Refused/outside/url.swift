// outside-subset
let u = URL(string: "https://example.org")
// error: 9: no 'URL' in scope; a notebook has no network access
