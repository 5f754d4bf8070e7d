/** Character and entity references in XML text, with the entities of an internal DTD subset expanded within a budget. */
import { decodeHTMLStrict } from 'entities';
import type { Message } from '../../messages/message.ts';

/** Internal entities by name, their values as written. */
export type Entities = ReadonlyMap<string, string>;

/** "Billion laughs": no feed needs more than this from its own entities (characters, all expansions of a feed together). */
const EXPANSION_BUDGET = 200_000;
const EXPANSION_DEPTH = 8;
const MAX_ENTITIES = 500;

const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,63})\s+(?:"([^"]{0,2000})"|'([^']{0,2000})')\s*>/g;
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,10})|([A-Za-z_][\w.-]{0,63}));/y;
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Those of a DOCTYPE's internal subset. External ones (SYSTEM, PUBLIC) are never fetched and stay unknown. */
export function entitiesOf(doctype: string): Entities {
  const entities = new Map<string, string>();
  for (const match of doctype.matchAll(DECLARATION)) {
    if (entities.size >= MAX_ENTITIES) break;
    const name = match[1] ?? '';
    if (!entities.has(name)) entities.set(name, match[2] ?? match[3] ?? '');
  }
  return entities;
}

/** Whether a DOCTYPE names a DTD outside of the document. */
export function hasExternalSubset(doctype: string): boolean {
  return /^<!DOCTYPE\s+\S+\s+(?:PUBLIC|SYSTEM)\s/i.test(doctype);
}

export interface ReferenceDecoder {
  /** XML text to characters. */
  readonly decode: (raw: string) => string;
}

/** `problem` is told of bare ampersands and unknown entities, which stay as they were written. */
export function createReferenceDecoder(
  entities: () => Entities,
  /** Whether a DTD elsewhere may declare more: RSS 0.91's declares the HTML entities. */
  external: () => boolean,
  problem: (what: Message) => void,
): ReferenceDecoder {
  let budget = EXPANSION_BUDGET;
  const named = (whole: string, name: string, depth: number): string => {
    const standard = Object.hasOwn(XML_ENTITIES, name) ? XML_ENTITIES[name] : undefined;
    if (standard !== undefined) return standard;
    const own = entities().get(name);
    if (own !== undefined) {
      budget -= own.length + 1;
      if (budget < 0 || depth >= EXPANSION_DEPTH) {
        problem(['xml-entities-endless']);
        return '';
      }
      return decode(own, depth + 1);
    }
    const html = decodeHTMLStrict(whole);
    if (html !== whole && external()) return html;
    problem([html === whole ? 'xml-entity-unknown' : 'xml-entity-undeclared', whole]);
    return html;
  };
  const one = (match: RegExpExecArray, depth: number): string => {
    const [whole, hex, decimal, name = ''] = match;
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16), whole);
    return decimal === undefined ? named(whole, name, depth) : characterOf(Number(decimal), whole);
  };
  const decode = (raw: string, depth: number): string => {
    const parts: string[] = [];
    let from = 0;
    // A loop and no replace with a callback, which would hold every match of a hostile text in memory at once.
    for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', Math.max(at + 1, from))) {
      REFERENCE.lastIndex = at;
      const match = REFERENCE.exec(raw);
      if (match === null) {
        problem(['xml-bare-ampersand']);
        continue;
      }
      parts.push(raw.slice(from, at), one(match, depth));
      from = at + match[0].length;
    }
    return from === 0 ? raw : `${parts.join('')}${raw.slice(from)}`.replace(/\p{Surrogate}/gu, '\uFFFD');
  };
  return { decode: (raw) => decode(raw.replace(TORN, ''), 0) };
}

/** `&#xC2;&#x92;`: the bytes of one character, each referred to by itself. */
const TORN = /&#(?:x0*c2|0*194);(?=&#(?:x0*[89][\da-f]|0*1(?:2[89]|[345]\d));)/gi;

/** References to 128…159 mean windows-1252 wherever they are written (HTML Standard, numeric character reference end state). */
function characterOf(code: number, whole: string): string {
  if (code >= 0x80 && code <= 0x9f) return decodeHTMLStrict(whole);
  if (code > 0x10ffff) return '\uFFFD';
  const allowed =
    code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 9 || code === 10 || code === 13;
  // Two references may be the halves of one character; those that are not are replaced by the caller.
  return allowed ? String.fromCodePoint(code) : '';
}
