/** What a hostile day may do to files and to the programs that read them: nothing but be text in them. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse as parseLibrary } from '@retorquere/bibtex-parser';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readOpml } from '../../src/sources/opml.ts';
import { type HostileDay, startHostileDay } from './day.ts';
import { hiddenIn } from './harmless.ts';
import { TRACE } from './papers.ts';

let day: HostileDay;
let shown: number;
beforeAll(async () => {
  day = await startHostileDay();
  shown = (JSON.parse(day.file('refs/2026-06-18.json')) as { papers: unknown[] }).papers.length;
}, 120_000);
afterAll(() => day?.close());

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

test('nothing is written outside the folders that were named, and nothing was run', () => {
  const written = below(day.home).map((path) => relative('a/b/c/reader', path));
  const places = /^(?:data|digests|site|vault|ids|refs|\.cache)\/|^(?:radar\.yaml|witness\.(?:mjs|json))$/;
  expect(written.filter((path) => !places.test(path))).toEqual([]);
  expect(written.filter((path) => path.startsWith('ids/')).length).toBe(shown);
  for (const path of ['/tmp', '/etc', day.home, day.reader])
    expect(existsSync(join(path, TRACE))).toBe(false);
});

test('no file holds a control character or hidden text', () => {
  const texts = below(day.reader).filter(
    (path) => /\.(?:md|html|xml|json|bib|ris)$/.test(path) && path !== 'witness.json',
  );
  expect(texts.length).toBeGreaterThan(2 * shown);
  expect(
    texts.flatMap((path) =>
      hiddenIn(day.file(path).replaceAll('\r\n', '\n')).map((what) => `${path}: ${what}`),
    ),
  ).toEqual([]);
});

describe('notes', () => {
  test('have names that every system can have', () => {
    for (const name of [...day.filesIn('vault'), ...day.filesIn('ids')]) {
      expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}\p{M}._-]*$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(200);
    }
  });

  test('have properties that are YAML, each property radar’s own', () => {
    const own =
      /^(?:title|aliases|authors|year|url|arxiv|doi|announced|tags|citekey|score|interest|status|venue|journal|categories|published|pdf|type|comment|abstract)$/;
    for (const name of day.filesIn('vault').filter((one) => one.endsWith('.md'))) {
      const [before, properties = ''] = day.file(`vault/${name}`).split(/^---$/m);
      const document = parseDocument(properties);
      expect([name, before, document.errors]).toEqual([name, '', []]);
      expect(Object.keys(document.toJS() as object).filter((key) => !own.test(key))).toEqual([]);
    }
  });

  test('embed nothing and run nothing: what radar renews stands between its own two lines', () => {
    for (const name of day.filesIn('vault').filter((one) => one.endsWith('.md'))) {
      const text = day.file(`vault/${name}`);
      expect(text.match(/^%% .*%%$/gm)?.length).toBe(2);
      const [, , ...rest] = text.split(/^---$/m);
      expect([name, text.match(/<%/g)]).toEqual([name, null]);
      expect([name, rest.join('').match(/(?<!\\)!\[|(?<!\\)`[$=]|^```dataview/gm)]).toEqual([name, null]);
    }
  });
});

describe('references', () => {
  test('in BibTeX are as many entries as papers, and run nothing in TeX', () => {
    const text = day.file('refs/2026-06-18.bib');
    const { entries, errors } = parseLibrary(text, {
      verbatimFields: ['doi', 'url', 'eprint', 'archiveprefix', 'primaryclass'],
      sentenceCase: false,
    });
    expect([entries.length, errors]).toEqual([shown, []]);
    expect(text.match(/^@(?!article|misc|online|inproceedings|unpublished)\w+/gm) ?? []).toEqual([]);
    expect(
      text.match(
        /\\(?:write|input|immediate|def|csname|catcode|openout|includegraphics|newcommand|let)\b/g,
      ) ?? [],
    ).toEqual([]);
  });

  test('in RIS are as many records as papers, each field radar’s own', () => {
    const lines = day
      .file('refs/2026-06-18.ris')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(shown);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  test('in CSL are as many items as papers', () => {
    expect(JSON.parse(day.file('refs/2026-06-18.csl.json'))).toHaveLength(shown);
  });

  test('lead to pages only', () => {
    const urls = [
      ...day.file('refs/2026-06-18.ris').matchAll(/^(?:UR|L\d) {2}- (.*)$/gm),
      ...day.file('refs/2026-06-18.csl.json').matchAll(/"URL": "([^"]*)/g),
      ...day.file('refs/2026-06-18.bib').matchAll(/^\s*url = \{(.*)\},?$/gm),
      ...day.file('refs/2026-06-18.json').matchAll(/"(?:abstract|pdf|html)": "(\w+:[^"]*)/g),
    ].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(shown);
    expect(
      urls
        .filter((url) => !/^https?:\/\//.test(url) && url !== '')
        .filter((url) => /^[a-z]+:(?!\s)/i.test(url)),
    ).toEqual([]);
  });
});

/** Rows of RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('a table for spreadsheets has a row for each paper, and no cell that is a formula', async () => {
  const { out } = await day.radar(['list', '-f', 'csv', '-n', '500']);
  const [heads = [], ...rows] = rowsOf(out);
  expect(rows).toHaveLength(shown);
  expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
  expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([]);
});

test('records for other programs are a line each, of as many cells', async () => {
  const { out } = await day.radar(['list', '-n', '500']);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(shown);
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
});

describe('feeds', () => {
  test.each(['site/feed.xml', 'site/papers.xml'])(
    '%s is XML without a document type or a processing instruction',
    (path) => {
      const parser = new SaxesParser({ xmlns: true });
      const wrong: string[] = [];
      parser.on('error', (error) => wrong.push(String(error)));
      parser.on('doctype', (type) => wrong.push(type));
      parser.on('processinginstruction', ({ target }) => wrong.push(target));
      parser.on('opentag', ({ name, attributes }) => {
        for (const { name: key, value } of Object.values(attributes))
          if (/^(?:href|src)$/.test(key) && !/^(?:https?:|urn:|tag:|$)/.test(value))
            wrong.push(`${name} ${key}=${value}`);
      });
      parser.write(day.file(path)).close();
      expect(wrong).toEqual([]);
    },
  );

  test('hold markup of radar’s own only: readers of feeds show it as a page', () => {
    const feed = JSON.parse(day.file('site/feed.json')) as {
      items: { content_html: string; url?: string }[];
    };
    expect(feed.items).toHaveLength(shown);
    const tags = new Set(
      feed.items.flatMap(({ content_html }) => content_html.match(/<[a-z][a-z0-9]*/gi) ?? []),
    );
    expect(
      [...tags].filter((tag) => /script|img|svg|iframe|link|meta|style|object|form|base|foreign/i.test(tag)),
    ).toEqual([]);
    const attributes = new Set(
      feed.items.flatMap(({ content_html }) => content_html.match(/ (?:on\w+|style|src)="/gi) ?? []),
    );
    expect([...attributes].filter((name) => / on/i.test(name))).toEqual([]);
    expect(feed.items.filter(({ url = 'https://' }) => !/^https?:/.test(url))).toEqual([]);
  });
});

test('subscriptions that are handed on are those of the configuration', async () => {
  const { out } = await day.radar(['feed', 'export']);
  expect(readOpml(out)?.map(({ url }) => url)).toEqual([
    `${day.journal}/feed.json`,
    `${day.journal}/feed.xml`,
    expect.stringMatching(/\/rss\/cs\.LG$/),
  ]);
});
