/**
 * Changes to YAML as splices of its text: what an edit does not speak of stays as it was written, comments, order, quotes and
 * blanks. What a splice cannot do is undefined; index.ts then has yaml's own writer.
 */
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KeyPath } from '../values.ts';

export interface YamlText {
  readonly text: string;
  readonly document: Document;
}

/** Sets a key, and whatever is missing above it. */
export function spliceSet({ text, document }: YamlText, path: KeyPath, value: unknown): string | undefined {
  const depth = depthOf(document, path);
  const found = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
  const rest = nested(path.slice(depth), value);
  if (found === null || found === undefined) return joined(text, linesOf(rest, 0, text));
  const node = found as Node;
  if (isScalar(node) && node.value === null)
    return isHole(node, text)
      ? insert(text, startOf(node), ` ${inline(rest)}`)
      : replaceNode(text, node, inline(rest));
  if (depth === path.length) return replaceNode(text, node, inline(value));
  if (!isMap(node)) return undefined;
  return node.flow === true
    ? insertInFlow(text, node, inline(rest).slice(1, -1))
    : insertLines(text, node, linesOf(rest, columnOf(text, firstStart(node)), text));
}

/** Adds entries to the end of a list. */
export function spliceAppend(
  source: YamlText,
  path: KeyPath,
  values: readonly unknown[],
): string | undefined {
  const { text, document } = source;
  const node: unknown = document.getIn(path, true);
  if (!isSeq(node)) return spliceSet(source, path, values);
  if (node.flow === true || node.items.length === 0)
    return insertInFlow(text, node, values.map(inline).join(', '));
  return insertLines(text, node, linesOf(values, columnOf(text, dashOf(text, node, 0)), text));
}

/** Takes an entry out of a list; a list that is empty then stays, as `[]`. */
export function spliceRemove({ text, document }: YamlText, path: KeyPath, at: number): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isSeq(node) || at >= node.items.length) return undefined;
  if (node.flow === true) return cutFromFlow(text, node, at);
  const without = cutLines(text, dashOf(text, node, at), endOf(node.items[at], text));
  if (node.items.length > 1) return without;
  const pair = pairAt(document, path);
  return pair === undefined
    ? undefined
    : insert(without, text.indexOf(':', endOf(pair.key, text)) + 1, ' []');
}

/** Takes a key out, and what it leaves empty above it. */
export function spliceUnset(source: YamlText, path: KeyPath): string | undefined {
  const { text, document } = source;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  if (parent.items.length === 1 && path.length > 1) return spliceUnset(source, path.slice(0, -1));
  const at = parent.items.findIndex((pair) => keyOf(pair) === path.at(-1));
  const pair = parent.items[at];
  if (pair === undefined) return undefined;
  if (parent.flow === true) return cutFromFlow(text, parent, at);
  return cutLines(text, startOf(pair), endOf(pair, text));
}

/** How many keys of a path lead to something that is there. */
function depthOf(document: Document, path: KeyPath): number {
  let depth = path.length;
  while (depth > 0 && document.getIn(path.slice(0, depth), true) === undefined) depth--;
  return depth;
}

const nested = (path: KeyPath, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

function pairAt(document: Document, path: KeyPath): Pair | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(parent) ? parent.items.find((pair) => keyOf(pair) === path.at(-1)) : undefined;
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key);

/** A value on one line; scalars as they may stand within brackets. */
const inline = (value: unknown): string =>
  stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);

/** A value as lines of a block, each list of plain words in brackets. */
function linesOf(value: unknown, indent: number, text: string): string {
  const flow = (inner: unknown): boolean =>
    Array.isArray(inner) && inner.every((one) => typeof one !== 'object' || one === null);
  const lines = blockLines(value, flow);
  return lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line)).join(lineBreakOf(text));
}

function blockLines(value: unknown, isFlow: (inner: unknown) => boolean): string[] {
  if (Array.isArray(value))
    return value.flatMap((one) =>
      blockLines(one, isFlow).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
    );
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [inline(value)];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isShort = typeof inner !== 'object' || inner === null || isFlow(inner);
    if (isFlow(inner)) return [`${inline(key)}: ${inline(inner)}`];
    if (isShort) return [stringify({ [key]: inner }, { lineWidth: 0, blockQuote: false }).trimEnd()];
    return [`${inline(key)}:`, ...blockLines(inner, isFlow).map((line) => `  ${line}`)];
  });
}

const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);
const cut = (text: string, from: number, to: number): string => text.slice(0, from) + text.slice(to);

const replaceNode = (text: string, node: Node, piece: string): string =>
  text.slice(0, startOf(node)) + piece + text.slice(endOf(node, text));

const startOf = (node: unknown): number =>
  isPair(node) ? startOf(node.key) : ((node as Node).range?.[0] ?? 0);

/** The end of what a node says, without comments and line breaks behind it. */
function endOf(node: unknown, text: string): number {
  if (isPair(node))
    return node.value === null || node.value === undefined
      ? endOf(node.key, text) + 1
      : endOf(node.value, text);
  if (isCollection(node) && node.flow !== true && node.items.length > 0)
    return endOf(node.items.at(-1), text);
  let end = (node as Node).range?.[1] ?? 0;
  while (/[\r\n]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** `mute:` and nothing behind it. */
const isHole = (node: Node, text: string): boolean => text[startOf(node) - 1] === ':';

const firstStart = (node: YAMLMap | YAMLSeq): number => startOf(node.items[0]);
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Behind the line break that ends the line of `at`. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

const dashOf = (text: string, node: YAMLSeq, at: number): number =>
  text.lastIndexOf('-', startOf(node.items[at]) - 1);

/** Lines behind the last one of a block. */
function insertLines(text: string, node: YAMLMap | YAMLSeq, lines: string): string {
  const at = lineEnd(text, endOf(node, text));
  return joined(text.slice(0, at), lines) + text.slice(at);
}

function joined(before: string, lines: string): string {
  const eol = lineBreakOf(before);
  return before === '' || before.endsWith('\n') ? `${before}${lines}${eol}` : `${before}${eol}${lines}${eol}`;
}

const cutLines = (text: string, from: number, to: number): string =>
  cut(text, lineStart(text, from), lineEnd(text, to));

function insertInFlow(text: string, node: YAMLMap | YAMLSeq, piece: string): string {
  const last = node.items.at(-1);
  return last === undefined
    ? insert(text, startOf(node) + 1, piece)
    : insert(text, endOf(last, text), `, ${piece}`);
}

function cutFromFlow(text: string, { items }: YAMLMap | YAMLSeq, at: number): string {
  const [item, next, before] = [items[at], items[at + 1], items[at - 1]];
  if (next !== undefined) return cut(text, startOf(item), startOf(next));
  return cut(text, before === undefined ? startOf(item) : endOf(before, text), endOf(item, text));
}
