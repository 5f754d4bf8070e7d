/** Feed text to a neutral tree. Bounded in depth and in the number of nodes; repairs what a strict parser would refuse. */

import type { Message } from '../../messages/message.ts';
import { editDistance } from '../../text/nearest.ts';
import { resolveUrl } from './links.ts';
import { type Vocabulary, vocabularyOfPrefix, vocabularyOfUri } from './namespaces.ts';
import { createReferenceDecoder, type Entities, entitiesOf, hasExternalSubset } from './references.ts';
import { type RawAttribute, scanXml } from './scan.ts';
import { isElement, type XmlElement, type XmlNode } from './tree.ts';

export interface ParsedXml {
  /** The first root that was found, or undefined in text without any element. */
  readonly root: XmlElement | undefined;
  /** The elements that the end of the text cut off. */
  readonly cut: ReadonlySet<XmlElement>;
  readonly warnings: readonly Message[];
}

/** The elements that hold a feed together; their unprefixed names are its own, whatever namespace they were put in. */
const FRAME: ReadonlySet<string> = new Set(['rss', 'feed', 'channel', 'item', 'entry']);

/** Deeper elements lose their tags and keep their text. */
const MAX_DEPTH = 100;
const MAX_NODES = 1_000_000;
const MAX_WARNINGS = 20;
const MAX_ATTRIBUTES = 200;

/** The characters XML 1.0 allows (2.2), less the discouraged C1 controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly parent: Scope | undefined;
}

interface OpenElement extends XmlElement {
  readonly qname: string;
  /** For end tags that differ in case only. */
  readonly folded: string;
  readonly children: XmlNode[];
  readonly scope: Scope | undefined;
}

export function parseXml(text: string, baseUrl: string | undefined): ParsedXml {
  return new TreeBuilder(text, baseUrl).build();
}

class TreeBuilder {
  private readonly text: string;
  private readonly baseUrl: string | undefined;
  private readonly stack: OpenElement[] = [];
  private readonly warnings: Message[] = [];
  private readonly warned = new Set<string>();
  private readonly references = createReferenceDecoder(
    () => this.entities,
    () => this.externalDtd,
    (what) => this.warn(what),
  );
  private entities: Entities = new Map();
  private externalDtd = false;
  private root: OpenElement | undefined;
  private rootClosed = false;
  /** Default namespaces of the feed's frame for which no vocabulary is known: then they are the feed's own. */
  private readonly ownUris = new Set<string>();
  private nodes = 0;
  private tooDeep = 0;

  constructor(text: string, baseUrl: string | undefined) {
    this.text = text.replace(FORBIDDEN, '');
    this.baseUrl = baseUrl;
    if (this.text.length !== text.length) this.warn(['xml-control-characters']);
  }

  build(): ParsedXml {
    scanXml(this.text, {
      open: (name, attributes, selfClosing, at) => this.open(name, attributes, selfClosing, at),
      close: (name, at) => this.close(name, at),
      text: (raw, cdata) => this.append(cdata ? raw : this.references.decode(raw)),
      doctype: (declaration) => {
        if (this.root !== undefined) return;
        this.entities = entitiesOf(declaration);
        this.externalDtd = hasExternalSubset(declaration);
      },
      problem: (what, at) => this.warn(what, at),
    });
    if (this.stack.length > 0) this.warn(['xml-unfinished']);
    return { root: this.root, cut: new Set(this.stack), warnings: this.warnings };
  }

  /** Each kind of problem is told once, with the first place. */
  private warn(what: Message, at?: number): void {
    const kind = JSON.stringify(what);
    if (this.warned.size >= MAX_WARNINGS || this.warned.has(kind)) return;
    this.warned.add(kind);
    this.warnings.push(
      at === undefined ? ['not-well-formed', what] : ['not-well-formed-at', what, this.lineOf(at)],
    );
  }

  private lineOf(at: number): number {
    let line = 1;
    for (let i = this.text.indexOf('\n'); i >= 0 && i < at; i = this.text.indexOf('\n', i + 1)) line += 1;
    return line;
  }

  private budgetLeft(): boolean {
    this.nodes += 1;
    if (this.nodes <= MAX_NODES) return true;
    this.warnings.push(['feed-too-many-elements']);
    return false;
  }

  private append(text: string): boolean {
    const parent = this.stack.at(-1);
    if (parent !== undefined && text !== '') parent.children.push(text);
    return this.budgetLeft();
  }

  private open(qname: string, raw: readonly RawAttribute[], selfClosing: boolean, at: number): boolean {
    if (this.rootClosed) {
      this.warn(['xml-after-end'], at);
      return false;
    }
    const local = localName(qname);
    if (qname.length === local.length && (local === 'item' || local === 'entry'))
      this.closeOpenItem(local, at);
    if (this.stack.length >= MAX_DEPTH) {
      if (!selfClosing) this.tooDeep += 1;
      this.warn(['xml-too-deep', MAX_DEPTH]);
      return this.budgetLeft();
    }
    const element = this.elementOf(qname, local, raw);
    const parent = this.stack.at(-1);
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
    if (!selfClosing) this.stack.push(element);
    else if (parent === undefined) this.rootClosed = true;
    return this.budgetLeft();
  }

  /** An item inside an item of the same vocabulary: the end tag of the first was forgotten. */
  private closeOpenItem(local: string, at: number): void {
    const index = this.stack.findLastIndex((open) => open.folded === local);
    if (index < 0 || index < this.stack.length - 3) return;
    // Atom may carry another entry as its content.
    if (this.stack.slice(index).some(({ name }) => name === 'content')) return;
    this.warn(['xml-item-not-closed', local], at);
    this.closeDownTo(index);
  }

  private elementOf(qname: string, name: string, raw: readonly RawAttribute[]): OpenElement {
    const parent = this.stack.at(-1);
    const scope = scopeOf(raw, parent?.scope, this.references.decode);
    const uri = FRAME.has(qname.toLowerCase()) ? uriOf('', scope) : undefined;
    if (uri !== undefined && this.stack.length < 4) this.ownUris.add(uri);
    const attributes = this.attributesOf(raw, scope);
    // CDF, the ancestor of RSS, has a base of its own.
    const base = attributes.get('xml:base') ?? (name === 'channel' ? attributes.get('base') : undefined);
    const inherited = parent === undefined ? this.baseUrl : parent.base;
    return {
      qname,
      folded: qname.toLowerCase(),
      name,
      vocabulary: this.vocabularyOf(prefixOf(qname), scope),
      attributes,
      children: [],
      base: base === undefined ? inherited : resolveUrl(base, inherited),
      scope,
    };
  }

  private vocabularyOf(prefix: string, scope: Scope | undefined): Vocabulary {
    const uri = uriOf(prefix, scope);
    if (uri === undefined) {
      if (prefix === '') return 'core';
      if (prefix !== 'xml') this.warn(['xml-prefix-undeclared', prefix.slice(0, 40)]);
      return vocabularyOfPrefix(prefix);
    }
    const stated = vocabularyOfUri(uri);
    const vocabulary = stated === 'other' && prefix !== '' ? customOf(prefix, scope) : stated;
    const unfit = vocabulary === 'other' || (vocabulary === 'atom' && this.root?.folded === 'rss');
    return unfit && prefix === '' && this.ownUris.has(uri) ? 'core' : vocabulary;
  }

  private attributesOf(raw: readonly RawAttribute[], scope: Scope | undefined): ReadonlyMap<string, string> {
    if (raw.length === 0) return NO_ATTRIBUTES;
    const attributes = new Map<string, string>();
    for (const { name, value } of raw.slice(0, MAX_ATTRIBUTES)) {
      const prefix = prefixOf(name);
      if (prefix === 'xmlns' || name === 'xmlns') continue;
      const local = localName(name);
      const vocabulary = prefix === '' ? undefined : this.vocabularyOf(prefix, scope);
      const key = vocabulary === undefined || vocabulary === 'core' ? local : `${vocabulary}:${local}`;
      if (!attributes.has(key)) attributes.set(key, this.references.decode(value));
    }
    return attributes;
  }

  private close(qname: string, at: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const top = this.stack.at(-1);
    if (top === undefined) {
      this.warn(['xml-end-without-beginning', qname.slice(0, 40)], at);
      return;
    }
    if (top.qname === qname) {
      this.pop();
      return;
    }
    const folded = qname.toLowerCase();
    if (isMisspelt(folded, top.folded) && !this.stack.some((open) => open.folded === folded)) {
      this.warn(['xml-closes-another', qname.slice(0, 40), top.qname.slice(0, 40)], at);
      this.pop();
      return;
    }
    const index = this.stack.findLastIndex((open) => open.folded === folded);
    this.warn(
      index < 0
        ? ['xml-end-without-beginning', qname.slice(0, 40)]
        : ['xml-closes-another', qname.slice(0, 40), top.qname.slice(0, 40)],
      at,
    );
    if (index >= 0) this.closeDownTo(index);
  }

  private pop(): void {
    this.stack.pop();
    if (this.stack.length === 0) this.rootClosed = true;
  }

  /** Closes the elements above `index` that were never closed: what they swallowed belongs beside them. */
  private closeDownTo(index: number): void {
    while (this.stack.length > index + 1) {
      const unclosed = this.stack.pop();
      const parent = this.stack.at(-1);
      const from = unclosed?.children.findIndex(isElement) ?? -1;
      if (unclosed !== undefined && from >= 0) {
        for (const child of unclosed.children.splice(from)) parent?.children.push(child);
      }
    }
    this.pop();
  }
}

/** `</titel>`, `</descripton>`, `</creator>` for `</dc:creator>`: what was meant to close the element that is open. */
function isMisspelt(end: string, open: string): boolean {
  if (FRAME.has(open)) return false;
  if (end === open.slice(open.indexOf(':') + 1)) return true;
  const most = open.length >= 8 ? 2 : 1;
  const isNear = open.length >= 4 && open.length < 40 && Math.abs(open.length - end.length) <= most;
  return isNear && editDistance(end, open) <= most;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function prefixOf(qname: string): string {
  const colon = qname.indexOf(':');
  return colon < 0 ? '' : qname.slice(0, colon);
}

function localName(qname: string): string {
  return qname.slice(qname.indexOf(':') + 1).toLowerCase();
}

function scopeOf(
  raw: readonly RawAttribute[],
  parent: Scope | undefined,
  decode: (raw: string) => string,
): Scope | undefined {
  const declared = raw.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return parent;
  return {
    prefixes: new Map(declared.map(({ name, value }) => [name.slice('xmlns:'.length), decode(value)])),
    parent,
  };
}

/**
 * An address that nobody knows, or that is the prefix itself (`xmlns:prism="prism"`), says no more than the prefix does; but
 * where the vocabulary's own address is bound to another prefix, this one means something else.
 */
function customOf(prefix: string, scope: Scope | undefined): Vocabulary {
  const custom = vocabularyOfPrefix(prefix);
  for (let at = scope; custom !== 'other' && at !== undefined; at = at.parent)
    if ([...at.prefixes.values()].some((uri) => vocabularyOfUri(uri) === custom)) return 'other';
  return custom;
}

function uriOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const uri = at.prefixes.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
