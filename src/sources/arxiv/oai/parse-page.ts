/** Reads one OAI-PMH answer as it arrives (ListRecords, GetRecord, ListIdentifiers, errors; new and old servers). */
import type { Message } from '../../../messages/message.ts';
import type { OaiError, OaiPage, OaiRecord } from './record.ts';
import {
  endAuthor,
  endVersion,
  FORMATS,
  finish,
  HEADER_LEAVES,
  METADATA_LEAVES,
  newBuilder,
  put,
  type RecordBuilder,
} from './record-builder.ts';
import { createXmlReader, type XmlEvents } from './xml-reader.ts';
import { decodeBytes, decoderFor, encodingOf, mendXml } from './xml-text.ts';

/**
 * Total: any bytes give an OaiPage; only what `chunks` itself throws comes through. The answer is parsed chunk by chunk;
 * where it turns out not to be well-formed or not in the encoding it declares, it is mended and read once more.
 */
export async function parseOaiPage(chunks: AsyncIterable<Uint8Array>): Promise<OaiPage> {
  const kept: Uint8Array[] = [];
  const collector = createCollector();
  const reader = createXmlReader(collector.events);
  let decoder: ReturnType<typeof decoderFor> | undefined;
  let sound = true;
  const feed = (text: string): void => {
    if (!sound) return;
    reader.write(text);
    sound = !reader.broken() && !text.includes('\uFFFD');
  };
  for await (const chunk of chunks) {
    kept.push(chunk);
    decoder ??= decoderFor(encodingOf(chunk));
    // In pieces: a token or an id cut out of a string keeps all of that string in memory, and a page has megabytes.
    for (let at = 0; at < chunk.length && sound; at += PIECE) {
      feed(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
    }
  }
  feed(decoder?.decode() ?? '');
  // A bare `&` is no error to a parser that still waits for its `;` when the document ends.
  if (sound && reader.end()) return collector.page(true);
  return parseOaiText(mendXml(decodeBytes(Buffer.concat(kept))));
}

const PIECE = 16_384;

/** The same for a text at hand. */
export function parseOaiText(text: string): OaiPage {
  const collector = createCollector();
  const reader = createXmlReader(collector.events);
  reader.write(text);
  return collector.page(reader.end());
}

interface Progress {
  root: string | undefined;
  leaf: string | undefined;
  text: string;
  inHeader: boolean;
  /** A header that stands in no record: ListIdentifiers. */
  headerAlone: boolean;
  record: RecordBuilder | undefined;
  attributes: Readonly<Record<string, string>>;
  answeredAt: number | undefined;
  unreadable: number;
  readonly records: OaiRecord[];
  readonly errors: OaiError[];
  readonly list: { token?: string; expires?: number; total?: number; cursor?: number };
}

/** Leaves outside records. */
const ANSWER_LEAVES = new Set(['responseDate', 'error', 'resumptionToken']);

function createCollector(): { readonly events: XmlEvents; readonly page: (whole: boolean) => OaiPage } {
  const state: Progress = {
    root: undefined,
    leaf: undefined,
    text: '',
    inHeader: false,
    headerAlone: false,
    record: undefined,
    attributes: {},
    answeredAt: undefined,
    unreadable: 0,
    records: [],
    errors: [],
    list: {},
  };
  return {
    events: {
      open: (name, attributes) => open(state, name, attributes),
      text: (text) => {
        if (state.leaf !== undefined) state.text += text;
      },
      close: (name) => close(state, name),
    },
    page: (whole) => pageOf(state, whole),
  };
}

function open(state: Progress, name: string, attributes: Readonly<Record<string, string>>): void {
  state.root ??= name;
  if (state.leaf !== undefined) return;
  const record = state.record;
  if (name === 'record' || (name === 'header' && record === undefined)) {
    state.record = newBuilder();
    state.headerAlone = name === 'header';
  } else if (isLeaf(state, name)) {
    state.leaf = name;
    state.text = '';
    state.attributes = attributes;
  } else if (record !== undefined && name === 'version') {
    record.version = Number(/^v?(\d{1,4})$/.exec(attributes.version ?? '')?.[1] ?? 0) || undefined;
  } else if (record !== undefined) {
    record.format ??= FORMATS[name];
  }
  if (name === 'header') {
    state.inHeader = true;
    if (state.record !== undefined) state.record.deleted = attributes.status === 'deleted';
  }
}

function isLeaf(state: Progress, name: string): boolean {
  if (state.record === undefined) return ANSWER_LEAVES.has(name);
  if (state.inHeader) return HEADER_LEAVES.has(name);
  // In the arXiv format `authors` holds elements, in the others it is a line of text.
  return METADATA_LEAVES.has(name) && !(name === 'authors' && state.record.format === 'arXiv');
}

function close(state: Progress, name: string): void {
  if (state.leaf !== undefined) {
    if (name === state.leaf) endLeaf(state, name);
    return;
  }
  const record = state.record;
  if (name === 'header') state.inHeader = false;
  if (record === undefined) return;
  if (name === 'author') endAuthor(record);
  else if (name === 'version') endVersion(record);
  else if (name === 'record' || (name === 'header' && state.headerAlone)) {
    const whole = finish(record);
    if (whole === undefined) state.unreadable += 1;
    else state.records.push(whole);
    state.record = undefined;
  }
}

function endLeaf(state: Progress, name: string): void {
  const text = state.text.replace(/\s+/g, ' ').trim();
  state.leaf = undefined;
  state.text = '';
  if (state.record !== undefined) {
    if (state.inHeader && name === 'setSpec') state.record.sets.push(text);
    else put(state.record, state.inHeader ? `header:${name}` : name, text);
  } else if (name === 'error') {
    state.errors.push({ code: state.attributes.code ?? 'unknown', message: text });
  } else if (name === 'responseDate') {
    state.answeredAt = number(Date.parse(text));
  } else {
    endToken(state, text);
  }
}

/** An empty token says that this was the last page. */
function endToken(state: Progress, token: string): void {
  const { expirationDate = '', completeListSize = '', cursor = '' } = state.attributes;
  const values = {
    token: token === '' ? undefined : token,
    expires: number(Date.parse(expirationDate)),
    total: /^\d{1,12}$/.test(completeListSize) ? Number(completeListSize) : undefined,
    cursor: /^\d{1,12}$/.test(cursor) ? Number(cursor) : undefined,
  };
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) Object.assign(state.list, { [key]: value });
  }
}

const number = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

function pageOf(state: Progress, whole: boolean): OaiPage {
  if (state.root === undefined) return { kind: 'not-oai', reason: ['answer-holds-no-xml'] };
  if (state.root !== 'OAI-PMH') {
    const isPage = /^html$/i.test(state.root);
    const reason: Message = isPage ? ['answer-is-page'] : ['answer-is-no-oai', state.root.slice(0, 40)];
    return { kind: 'not-oai', reason };
  }
  if (state.errors.length > 0 && state.records.length === 0) return { kind: 'errors', errors: state.errors };
  return {
    kind: 'page',
    records: state.records,
    ...state.list,
    ...(state.answeredAt !== undefined && { answeredAt: state.answeredAt }),
    unreadable: state.unreadable,
    truncated: !whole,
  };
}
