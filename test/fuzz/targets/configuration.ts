/** What the user's files and command line hold: configuration, trust, searches, mutes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editedText } from '../../../src/config/edit/index.ts';
import { valuesMeant } from '../../../src/config/edit/value.ts';
import { templateProblem } from '../../../src/config/file-template.ts';
import { readLayer } from '../../../src/config/layer.ts';
import { categoryProblem, referenceProblem } from '../../../src/config/rules.ts';
import { trustedFolders } from '../../../src/config/trust/record.ts';
import type { Day, Paper, PaperId } from '../../../src/paper.ts';
import { muteRule } from '../../../src/rank/mute.ts';
import { openMemoryStore } from '../../../src/store/file/open.ts';
import { saveAnnouncements } from '../../../src/store/papers.ts';
import { searchPapers } from '../../../src/store/search/find.ts';
import { indexPapers } from '../../../src/store/search/index-papers.ts';
import { parseSearch } from '../../../src/store/search/query.ts';
import { wordsOf } from '../../../src/text/command-words.ts';
import { nearest } from '../../../src/text/nearest.ts';
import { bytesOf, inputOf, must, type Target, target } from '../target.ts';

const DAY = '2026-06-18' as Day;
const example = readFileSync(new URL('../../../radar.config.example.yaml', import.meta.url), 'utf8');

const paper = (title: string, authors: readonly string[] = []): Paper => ({
  id: 'arxiv:2606.12609' as PaperId,
  version: 1,
  title,
  abstract: title,
  authors,
  categories: ['cs.LG'],
  primaryCategory: 'cs.LG',
  links: { abstract: 'https://arxiv.org/abs/2606.12609' },
});

const store = openMemoryStore();
saveAnnouncements(
  store,
  [
    {
      source: 'arxiv',
      category: 'cs.LG',
      day: DAY,
      type: 'new',
      paper: paper('Steering light', ['Ada Okonkwo']),
    },
  ],
  '2026-06-18T08:00:00.000Z',
);
indexPapers(store);

const folder = mkdtempSync(join(tmpdir(), 'radar-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const TRUSTED = JSON.stringify({
  version: 1,
  folders: { '/x': { marks: { llm: 'a' }, keys: ['llm.baseUrl'], trustedAt: '2026-06-18T08:00:00.000Z' } },
});

export const configuration: readonly Target[] = [
  target({
    name: 'config',
    format: 'yaml',
    seeds: () => [
      example,
      'profile:\n  interests:\n    - {name: a, about: b}\nsources: {arxiv: {categories: [cs.LG]}}\n',
    ],
    read: (input) => readLayer('radar.config.yaml', input),
    holds: (layer) => {
      must(layer.config !== undefined || layer.problems.length > 0, 'neither a configuration nor a problem');
      for (const { line, column } of layer.problems)
        must(line > 0 && column > 0, 'a problem that is nowhere');
      layer.locate(['profile', 'interests', 0, 'about']);
    },
  }),
  target({
    name: 'config-edit',
    format: 'yaml',
    seeds: () => [example, 'profile:\n  authors: [a, b] # c\n', 'profile: &p\n  authors:\n  - a\nmute: *p\n'],
    read: (input) => {
      const layer = readLayer('radar.config.yaml', input);
      // A file that is wrong is never edited (cli/config-edit.ts).
      if (layer.problems.length > 0) return undefined;
      return editedText(input, { kind: 'append', path: ['profile', 'authors'], value: 'Ada Okonkwo' });
    },
    holds: (text) => {
      if (text === undefined) return;
      const { values, problems } = readLayer('radar.config.yaml', text);
      const authors = (values.profile as { authors?: readonly unknown[] } | undefined)?.authors;
      must(problems.length === 0, 'an edit breaks the configuration');
      must(authors?.at(-1) === 'Ada Okonkwo', 'an edit that is not there');
    },
  }),
  target({
    name: 'value',
    format: 'yaml',
    seeds: () => ['0.5', '[a, b]', 'plain words', '{a: 1}'],
    read: valuesMeant,
    holds: (values) => must(values.length > 0, 'a word that means nothing'),
  }),
  target({
    name: 'trust',
    format: 'json',
    seeds: () => [inputOf(TRUSTED)],
    read: (input) => {
      writeFileSync(join(folder, 'trusted.json'), bytesOf(input));
      return trustedFolders(folder);
    },
    holds: (folders) => {
      for (const { keys, marks } of Object.values(folders))
        must(Array.isArray(keys) && typeof marks === 'object', 'trust in another shape');
    },
  }),
  target({
    name: 'template',
    format: 'text',
    seeds: () => ['~/digests/{date}-{profile}.md', 'a/{nowhere}'],
    read: (input) => [
      templateProblem(input),
      wordsOf(input),
      nearest(input.slice(0, 60), ['date', 'profile']),
    ],
  }),
  target({
    name: 'rule',
    format: 'query',
    seeds: () => ['cs.LG', 'arxiv:2402.17750'],
    read: (input) => [categoryProblem(input), referenceProblem(input)],
  }),
  target({
    name: 'search',
    format: 'query',
    seeds: () => ['ti:light au:okonkwo -is:read since:7d', '"steering light" cat:cs id:2606.12609 lig*'],
    read: (input) => searchPapers(store, parseSearch(input, DAY), 5),
  }),
  target({
    name: 'mute',
    format: 'text',
    seeds: () => ['steering light', 'Ada Okonkwo', 'C++', 'wave-guide'],
    read: (input) => {
      const rule = muteRule({ phrases: [input], authors: [input], categories: [] });
      return rule(paper(`We saw ${input} there`, [input]));
    },
  }),
];
