/**
 * The page's script: filters, sorting, and evidence unfolded on paper. It reads what the cards carry and changes which of them
 * are shown and in which order; a page without scripts shows them all.
 */
export const PAGE_SCRIPT = `
(() => {
  'use strict';
  const list = document.querySelector('.cards');
  const filters = document.getElementById('filters');
  const field = (name) => document.getElementById('f-' + name);
  const all = [...list.children].map((item, at) => {
    const { i, c, t, d } = item.dataset;
    return { item, at, i, c: c.split(' '), t, d, text: undefined };
  });
  const clean = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const textOf = (card) => (card.text ??= clean(card.item.textContent));
  const titleOf = (card) => (card.title ??= clean(card.item.querySelector('h3').textContent));
  const chosen = (name) => field(name)?.value ?? '';
  const ORDERS = {
    '': (a, b) => a.at - b.at,
    0: (a, b) => (a.d < b.d ? 1 : a.d > b.d ? -1 : a.at - b.at),
    1: (a, b) => a.c[0] - b.c[0] || a.at - b.at,
    2: (a, b) => titleOf(a).localeCompare(titleOf(b)),
  };
  const count = filters.querySelector('.count');
  let order = '';
  // Taking cards out costs a browser far less than hiding them one by one.
  function filter() {
    const words = clean(chosen('text')).split(/\\s+/).filter(Boolean);
    const [i, c, t] = ['i', 'c', 't'].map(chosen);
    const fits = (card) =>
      (i === '' || card.i === i) &&
      (c === '' || card.c.includes(c)) &&
      (t === '' || card.t === t) &&
      words.every((word) => textOf(card).includes(word));
    if (chosen('sort') !== order) all.sort(ORDERS[(order = chosen('sort'))]);
    const shown = all.filter(fits).map(({ item }) => item);
    const isSame = shown.length === list.children.length && shown.every((item, at) => item === list.children[at]);
    if (!isSame) list.replaceChildren(...shown);
    const number = shown.length.toLocaleString(document.documentElement.lang);
    count.textContent = count.dataset.count.replace('{n}', number);
  }
  function reset() {
    for (const one of filters.querySelectorAll('input,select')) one.value = '';
    filter();
  }
  // A card that is linked to is shown, whatever the filters say.
  function reveal() {
    const card = all.find(({ item }) => '#' + item.id === location.hash);
    if (card === undefined || card.item.isConnected) return;
    reset();
    card.item.scrollIntoView();
  }
  filters.addEventListener('input', filter);
  field('reset').addEventListener('click', reset);
  window.addEventListener('hashchange', reveal);
  const folded = () => [...document.querySelectorAll('details.evidence:not([open])')];
  let opened = [];
  window.addEventListener('beforeprint', () => { opened = folded(); for (const one of opened) one.open = true; });
  window.addEventListener('afterprint', () => { for (const one of opened) one.open = false; });
  filters.hidden = false;
  // Some browsers keep what was chosen when a page is loaded again.
  filter();
  reveal();
  (window.requestIdleCallback ?? setTimeout)(() => all.forEach(textOf));
})();
`;
