/** Text from outside on its way into HTML, where every text and every attribute goes through here. */
import { plain } from '../../kit/sanitize.ts';
import { safeUrl } from '../../kit/style.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Clean text on one line, for elements and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  plain(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');

/** The same with the white space it has: prose beside a formula keeps its space. */
export function escapeProse(text: string): string {
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  const body = escapeHtml(text);
  if (body === '') return text === '' ? '' : ' ';
  return `${lead === '' ? '' : ' '}${body}${/\s$/.test(text) ? ' ' : ''}`;
}

/** `inner` is HTML; it stands alone where the address leads nowhere a page should lead. */
export function linkHtml(url: string | undefined, inner: string): string {
  const address = url === undefined ? undefined : safeUrl(url);
  return address === undefined ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
}
