/** saxes behind a small interface: local names, attributes without prefixes, text of the innermost element asked for. */
import { SaxesParser } from 'saxes';

export interface XmlEvents {
  /** Called with local names: `oai_dc:dc` is `dc`. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

export interface XmlReader {
  readonly write: (chunk: string) => void;
  /** Tells whether the root element was closed. */
  readonly end: () => boolean;
  /** Whether the text read so far broke a rule of XML. */
  readonly broken: () => boolean;
}

/** Of `oai_dc:dc`, `dc`. Prefixes are free, and no two namespaces of these services share a name that matters. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Never throws: what is not well-formed is read as far as it goes and reported by `broken`. Entities are not expanded. */
export function createXmlReader(events: XmlEvents): XmlReader {
  let depth = 0;
  let sawRoot = false;
  let errors = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    errors += 1;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    sawRoot = true;
    events.open(localName(tag.name), plain(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(localName(tag.name));
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  // Each error costs as much as a thousand characters: rubbish is not read to its end.
  const hopeless = (): boolean => errors > MOST_ERRORS || depth > DEEPEST;
  return {
    write: (text) => {
      for (let at = 0; at < text.length && !hopeless(); at += SLICE) parser.write(text.slice(at, at + SLICE));
    },
    end: () => sawRoot && depth === 0,
    broken: () => errors > 0,
  };
}

const MOST_ERRORS = 2_000;
const DEEPEST = 500;
const SLICE = 16_384;
const NONE: Readonly<Record<string, string>> = {};

function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let result: Record<string, string> | undefined;
  for (const name in attributes) {
    if (name.startsWith('xmlns') || name.startsWith('xsi:')) continue;
    result ??= {};
    result[localName(name)] = attributes[name] ?? '';
  }
  return result ?? NONE;
}
