/** The neutral tree that a feed's XML becomes, and how the format readers look at it. */
import { escapeHtml } from '../../text/html.ts';
import type { Vocabulary } from './namespaces.ts';

export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly vocabulary: Vocabulary;
  /** Local name in lower case: feeds differ in case, and no vocabulary has names that differ in nothing else. */
  readonly name: string;
  /** By local name in lower case; those of a vocabulary as `xml:base`, `rdf:about`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** `xml:base` in force here, as far as it could be resolved. */
  readonly base: string | undefined;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** `dc:title` of the vocabulary table; without prefix a `core` or `atom` element. */
export type ElementName = `${Vocabulary}:${string}`;

/** The children of that name, in document order. */
export function childrenOf(element: XmlElement, name: ElementName): XmlElement[] {
  const colon = name.indexOf(':');
  const vocabulary = name.slice(0, colon);
  const local = name.slice(colon + 1);
  return element.children
    .filter(isElement)
    .filter((child) => child.name === local && child.vocabulary === vocabulary);
}

export function childOf(element: XmlElement, name: ElementName): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All text inside, markup left out. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  collectText(element, parts);
  return parts.join('');
}

function collectText(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (isElement(child)) collectText(child, parts);
    else parts.push(child);
  }
}

export const hasElements = (element: XmlElement): boolean => element.children.some(isElement);

/** The content as HTML, where markup was written as elements. Depth is bounded by the parser. */
export function innerHtml(element: XmlElement): string {
  const parts: string[] = [];
  collectHtml(element, parts);
  return parts.join('');
}

function collectHtml(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      parts.push(escapeHtml(child));
      continue;
    }
    parts.push(`<${child.name}>`);
    collectHtml(child, parts);
    parts.push(`</${child.name}>`);
  }
}

/** Every element below, itself not included, that the test accepts; accepted elements are not searched further. */
export function findAll(root: XmlElement, accept: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (accept(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** Whether an item carries elements of prism or of arXiv: then commas in its author fields join names. */
export function speaksOfJournals(item: XmlElement): boolean {
  return item.children.some(
    (child) => isElement(child) && (child.vocabulary === 'prism' || child.vocabulary === 'arxiv'),
  );
}
