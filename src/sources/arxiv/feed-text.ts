/** The text of XML elements: entities, stray HTML, controls and white space. */
import { decodeHTMLStrict } from 'entities';
import { foldSpace, stripControls } from '../../text/controls.ts';
import { type ArxivElement, asNode, children } from './feed-xml.ts';

const ENTITY = /&(?:[A-Za-z]\w{1,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/;
const HTML_TAG =
  /<\/?(?:p|br|div|span|a|em|strong|i|b|sub|sup)(?:\s+[\w:-]{1,40}\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;

/** Decodes entities, those of HTML too, and those that were escaped twice on the way. */
export function decodeEntities(text: string): string {
  const once = ENTITY.test(text) ? decodeHTMLStrict(text) : text;
  return ENTITY.test(once) ? decodeHTMLStrict(once) : once;
}

/** One line of clean text, TeX and all. */
export function cleanText(raw: string): string {
  const text = raw.includes('&') ? decodeEntities(raw) : raw;
  const plain = text.includes('<')
    ? text.replace(HTML_TAG, (tag) => (/^<\/?(?:p|br|div)/i.test(tag) ? ' ' : ''))
    : text;
  const safe = stripControls(plain);
  return foldSpace(safe).trim();
}

/** All text inside of an element, as it stands in the XML. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(rawText).join(' ');
  const node = asNode(value);
  if (node === undefined) return '';
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .map(([, child]) => rawText(child))
    .join(' ');
}

/** The clean texts of all children of that name that have any. */
export function textsOf(node: ArxivElement, name: string): string[] {
  return children(node, name)
    .map((child) => cleanText(rawText(child)))
    .filter((text) => text !== '');
}

/** The first of the names that has text. */
export function textOf(node: ArxivElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textsOf(node, name)[0];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The attributes of that name on all children of that name. */
export function attributesOf(node: ArxivElement, name: string, attribute: string): string[] {
  return children(node, name).flatMap((child) => {
    const value = asNode(child)?.[`@${attribute}`];
    return typeof value === 'string' && value.trim() !== '' ? [cleanText(value)] : [];
  });
}
