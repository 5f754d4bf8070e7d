/** Changes to a configuration's text that leave everything else as its owner wrote it. */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isScalar, isSeq, parseDocument } from 'yaml';
import type { KeyPath } from '../values.ts';
import { spliceAppend, spliceRemove, spliceSet, spliceUnset, type YamlText } from './splice.ts';

export type ConfigEdit =
  | SingleEdit
  /** One after the other, and all of them or none. */
  | { readonly kind: 'all'; readonly edits: readonly SingleEdit[] };

export type SingleEdit =
  | { readonly kind: 'set'; readonly path: KeyPath; readonly value: unknown }
  | { readonly kind: 'unset'; readonly path: KeyPath }
  /** Adds to the end of a list, which is made where there is none. */
  | { readonly kind: 'append'; readonly path: KeyPath; readonly value: unknown }
  /** The same with several, in the time of one. */
  | { readonly kind: 'extend'; readonly path: KeyPath; readonly values: readonly unknown[] }
  | { readonly kind: 'remove'; readonly path: KeyPath; readonly at: number };

const BOM = '\uFEFF';

/**
 * The text after an edit. It is spliced; where the result would not say what the edit means, as with anchors, yaml writes the
 * document anew, which keeps comments and order, and not every blank. Undefined where only its owner can tell what is meant:
 * a value that others refer to.
 */
export function editedText(whole: string, edit: ConfigEdit): string | undefined {
  const edits = edit.kind === 'all' ? edit.edits : [edit];
  return edits.reduce<string | undefined>(
    (text, one) => (text === undefined ? undefined : singlyEdited(text, one)),
    whole,
  );
}

function singlyEdited(whole: string, edit: SingleEdit): string | undefined {
  const bom = whole.startsWith(BOM) ? BOM : '';
  const text = whole.slice(bom.length);
  const meant = parseDocument(text);
  applyTo(meant, edit);
  const spliced = splice({ text, document: parseDocument(text) }, edit);
  if (spliced !== undefined && says(spliced, meant)) return bom + spliced;
  const written = writtenAnew(meant);
  return written === undefined || !says(written, meant) ? undefined : bom + written;
}

/** Undefined where a reference has lost its anchor. */
function writtenAnew(document: Document): string | undefined {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

/** Whether the text is YAML that means the same as the document. */
function says(text: string, meant: Document): boolean {
  try {
    const read = parseDocument(text);
    return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), meant.toJS());
  } catch {
    // A reference whose anchor is gone.
    return false;
  }
}

function splice(source: YamlText, edit: SingleEdit): string | undefined {
  switch (edit.kind) {
    case 'set':
      return spliceSet(source, edit.path, edit.value);
    case 'unset':
      return spliceUnset(source, edit.path);
    case 'append':
      return spliceAppend(source, edit.path, [edit.value]);
    case 'extend':
      return spliceAppend(source, edit.path, edit.values);
    case 'remove':
      return spliceRemove(source, edit.path, edit.at);
    default:
      return edit satisfies never;
  }
}

function applyTo(document: Document, edit: SingleEdit): void {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      fill(document, path);
      document.setIn(path, document.createNode(edit.value));
      return;
    case 'append':
      extend(document, path, [edit.value]);
      return;
    case 'extend':
      extend(document, path, edit.values);
      return;
    case 'remove':
      document.deleteIn([...path, edit.at]);
      return;
    case 'unset':
      prune(document, path);
      return;
    default:
      edit satisfies never;
  }
}

function extend(document: Document, path: KeyPath, values: readonly unknown[]): void {
  fill(document, path);
  if (!isSeq(document.getIn(path, true))) document.setIn(path, document.createNode(values));
  else for (const value of values) document.addIn(path, document.createNode(value));
}

/** A key, or a whole file, with nothing behind it but `~` is no place for another key: it goes, and comes again with what is set. */
function fill(document: Document, path: KeyPath): void {
  const { contents } = document;
  if (isScalar(contents) && (contents.value === null || contents.source === '')) {
    document.commentBefore ??= contents.commentBefore ?? null;
    document.comment ??= contents.comment ?? null;
    document.contents = null;
  }
  for (let depth = 1; depth < path.length; depth++) {
    const above = path.slice(0, depth);
    if (document.hasIn(above) && document.getIn(above) === null)
      document.setIn(above, document.createNode({}));
  }
}

function prune(document: Document, path: KeyPath): void {
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const left: unknown = above.length === 0 ? undefined : document.getIn(above, true);
  if (
    typeof left === 'object' &&
    left !== null &&
    'items' in left &&
    Array.isArray(left.items) &&
    left.items.length === 0
  )
    prune(document, above);
}
