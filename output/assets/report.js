'use strict';
const words = document.body.dataset;
if (window.katex) for (const element of document.querySelectorAll('.math')) {
  const displayMode = element.classList.contains('display');
  katex.render(element.textContent, element, { displayMode, throwOnError: false });
}
const root = document.documentElement;
const store = (value) => {
  try {
    if (value === undefined) return localStorage.getItem('lectern-theme');
    localStorage.setItem('lectern-theme', value);
  } catch { return null; }
};
const dark = matchMedia('(prefers-color-scheme: dark)');
if (['light', 'dark'].includes(store())) root.dataset.theme = store();
const bar = document.querySelector('.bar');
if (bar) {
  const button = document.createElement('button');
  const isDark = () => (root.dataset.theme || (dark.matches ? 'dark' : 'light')) === 'dark';
  const name = () => { button.textContent = isDark() ? words.light : words.dark; };
  button.onclick = () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    store(root.dataset.theme);
    name();
  };
  dark.addEventListener('change', name);
  name();
  bar.append(button);
}
for (const listing of document.querySelectorAll('.listing')) {
  const button = document.createElement('button');
  button.textContent = words.copy;
  button.onclick = async () => {
    const code = listing.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(code);
      button.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(listing.querySelector('code'));
    }
    setTimeout(() => { button.textContent = words.copy; }, 1500);
  };
  listing.append(button);
}
const contents = document.querySelector('.contents details');
if (contents) {
  const wide = matchMedia('(min-width: 78rem)');
  const open = () => { contents.open = wide.matches; };
  open();
  wide.addEventListener('change', open);
  contents.addEventListener('click', (event) => {
    if (wide.matches && event.target.closest('summary')) event.preventDefault();
    if (!wide.matches && event.target.closest('a')) contents.open = false;
  });
  const links = [...contents.querySelectorAll('a')];
  const places = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let queued = false;
  const follow = () => {
    queued = false;
    let here = -1;
    places.forEach((place, index) => {
      if (place && place.getBoundingClientRect().top < innerHeight * 0.3) here = index;
    });
    const end = root.scrollHeight - innerHeight - scrollY;
    if (end < 4 && scrollY > 0) here = places.length - 1;
    links.forEach((link, index) => {
      if (index === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    const box = contents.parentElement;
    if (here >= 0 && wide.matches && box.scrollHeight > box.clientHeight) {
      box.scrollTop = links[here].offsetTop - box.clientHeight / 2;
    }
  };
  addEventListener('scroll', () => {
    if (!queued) { queued = true; requestAnimationFrame(follow); }
  }, { passive: true });
  follow();
}
const scrollers = document.querySelectorAll('pre, .table, .math.display, .flow');
const reach = () => {
  for (const element of scrollers) {
    const scrolls = element.scrollWidth > element.clientWidth + 1
      || element.scrollHeight > element.clientHeight + 1;
    if (scrolls) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  }
};
addEventListener('load', reach);
addEventListener('resize', reach);
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('main details')) fold.open = true;
});
