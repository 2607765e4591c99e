print(String("stressed".reversed()))  // expect: desserts
print(String("中文字".reversed()))  // expect: 字文中
let isPalindrome = String("level".reversed()) == "level"
print(isPalindrome)  // expect: true
