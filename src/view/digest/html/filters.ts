/** What narrows the list down. It is hidden until the page's script runs, since without one it would do nothing. */
import type { InterfaceWords } from '../../../messages/words.ts';
import type { AnnounceType } from '../../../paper.ts';
import type { Facets } from './cards.ts';
import { escapeHtml } from './escape.ts';

/** The script puts the number of papers in its place. */
export const COUNT_PLACE = '{n}';

export function filtersHtml(facets: Facets, of: number, say: InterfaceWords): string {
  const { page } = say;
  const types = facets.types.map((type) => say.type[type as AnnounceType]);
  return [
    `<div class="filters" id="filters" role="search" aria-label="${escapeHtml(page.filter)}" hidden>`,
    `<label>${page.text}<input type="search" id="f-text" autocomplete="off"></label>`,
    select('i', page.interest, facets.interests, page.all),
    select('c', page.category, facets.categories, page.all),
    select('t', page.type, types, page.all),
    select('sort', page.sort, [page.byDate, page.byCategory, page.byTitle], page.byScore),
    `<button type="button" id="f-reset">${page.reset}</button>`,
    `<p class="count" role="status" data-count="${escapeHtml(page.showing(COUNT_PLACE, of))}"></p>`,
    '</div>',
  ].join('');
}

/** Nothing where there is nothing to choose. */
function select(name: string, label: string, options: readonly string[], first: string): string {
  if (name !== 'sort' && options.length < 2) return '';
  const all = [`<option value="">${escapeHtml(first)}</option>`];
  const others = options.map((option, index) => `<option value="${index}">${escapeHtml(option)}</option>`);
  return `<label>${label}<select id="f-${name}">${[...all, ...others].join('')}</select></label>`;
}
