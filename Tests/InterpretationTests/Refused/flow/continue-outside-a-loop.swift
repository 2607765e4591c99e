func f() {
  continue  // error: 3: 'continue' outside a loop
}
