/** Text constructs: what an element of a feed says as plain text, by the content modes of RSS, Atom 0.3 and Atom 1.0. */
import { escapeHtml, foldSpace, hasPairedTag, htmlToText, looseHtmlToText } from '../../text/html.ts';
import { hasElements, innerHtml, isElement, textOf, type XmlElement } from './tree.ts';

/** RSS says nothing about markup in its elements: entity-encoded HTML, plain text and inline elements all occur. */
export function looseText(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const value = hasElements(element) ? htmlToText(innerHtml(element)) : textOf(element);
  const text = looseHtmlToText(value);
  return text === '' ? null : text;
}

/** Names of authors: what is raised beside them, `<sup>a,b</sup>`, is a footnote's mark and no letter of theirs. */
export function namesText(element: XmlElement): string | null {
  const markup = looseMarkup(element).replace(/<sup>[^<>]{0,80}<\/sup>/gi, '');
  const text = looseHtmlToText(hasElements(element) ? htmlToText(markup) : markup);
  return text === '' ? null : text;
}

/** The markup that `looseText` is the text of. */
export function looseMarkup(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return hasElements(element) ? innerHtml(element) : textOf(element);
}

/** Names, ids, dates and addresses: no markup is expected; white space is folded. */
export function plainText(element: XmlElement | undefined): string | null {
  const text = element === undefined ? '' : foldSpace(textOf(element));
  return text === '' ? null : text;
}

/** An address written as text: line breaks within it are the publisher's (URL Standard, 4.4), spaces are not. */
export function addressOf(element: XmlElement): string | null {
  const text = textOf(element)
    .replace(/[\t\r\n]+\s*/g, '')
    .trim();
  return text === '' ? null : text;
}

/** Atom text and content constructs (RFC 4287, 3.1 and 4.1.3; Atom 0.3, 3.1). */
export function atomText(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  // Atom 0.3, 3.1.2: the same text in several types, the simplest first.
  const alternative = element.children.filter(isElement).find(({ name }) => name === element.name);
  if (alternative !== undefined && /^multipart\//i.test(element.attributes.get('type') ?? ''))
    return atomText(alternative);
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  const value = constructText(element, type, mode);
  // Whatever was declared: an element that is opened and closed is markup that was escaped once too often.
  const text = hasPairedTag(value) ? looseHtmlToText(value) : foldSpace(value);
  return text === '' ? null : text;
}

function constructText(element: XmlElement, type: string, mode: string | undefined): string {
  if (hasElements(element)) return htmlToText(innerHtml(element));
  const value = textOf(element);
  if (mode === 'base64') return byType(decodeBase64(value) ?? '', type, true);
  if (type === '' || type === 'text' || type === 'html' || type === 'xhtml') {
    return byType(value, type, mode === 'escaped');
  }
  if (/^text\//.test(type) || /[/+]xml\b/.test(type) || mode !== undefined) {
    return byType(value, type, mode === 'escaped');
  }
  // Any other media type is base64 (RFC 4287, 4.1.3.3); many feeds name one and write text, or a type that is none.
  const decoded = isProse(value) || !type.includes('/') ? undefined : decodeBase64(value);
  return decoded === undefined ? looseHtmlToText(value) : byType(decoded, 'text/html', false);
}

/** `guess`: the format leaves open whether the text is markup, so that it is treated like RSS. */
function byType(value: string, type: string, guess: boolean): string {
  if (type === 'html' || type === 'text/html') return htmlToText(value);
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    return guess ? htmlToText(value) : htmlToText(escapeHtml(value));
  }
  if (/[/+]xml\b/.test(type)) return looseHtmlToText(value);
  return guess && type === '' ? looseHtmlToText(value) : value;
}

/** Base64 has no spaces between words; it is wrapped at a fixed width, if at all. */
const isProse = (value: string): boolean => /[A-Za-z] [A-Za-z]/.test(value.trim());

/** UTF-8 text from base64, empty for binary data, or undefined where the value is no base64. */
function decodeBase64(value: string): string | undefined {
  const compact = value.replace(/\s+/g, '');
  if (compact.length < 4 || compact.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact))
    return undefined;
  const text = Buffer.from(compact, 'base64').toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary data is what is looked for.
  return /[\uFFFD\u0000-\u0008]/.test(text) ? '' : text;
}
