for (const element of document.querySelectorAll('.math')) {
  if (!window.katex) break;
  const displayMode = element.classList.contains('display');
  katex.render(element.textContent, element, { displayMode, throwOnError: false });
}
