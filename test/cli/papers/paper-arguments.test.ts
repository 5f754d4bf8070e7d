import { beforeEach, describe, expect, test } from 'vitest';
import { namedPapers, wordsFrom } from '../../../src/cli/papers/paper-arguments.ts';
import { RadarError } from '../../../src/errors.ts';
import type { Digest, Paper, PaperId, RankedPaper } from '../../../src/paper.ts';
import { saveDigest } from '../../../src/store/digests/digests.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { savePapers } from '../../../src/store/papers.ts';
import { createTestContext } from '../../helpers/context.ts';
import { MONDAY } from '../../helpers/selection.ts';
import { AT, memoryStore, samplePaper } from '../../helpers/store.ts';
import { announced } from '../../rank/papers.ts';

describe('the words of a command', () => {
  const words = (args: readonly string[], stdin?: string) =>
    wordsFrom(args, createTestContext(stdin === undefined ? {} : { stdin }));

  test('are its arguments, and stdin is left alone', async () => {
    expect(await words(['1', '2'], '3\n')).toEqual(['1', '2']);
  });

  test('are the first words of the lines of stdin, after a dash too', async () => {
    expect(await words([], ' 2606.12609  a title\n\n3\r\n')).toEqual(['2606.12609', '3']);
    expect(await words(['1', '-'], '2 b')).toEqual(['1', '2']);
  });

  test('are the ids of records, wherever they stand in them, and of what ends in NUL', async () => {
    const record = '0.9214\tarxiv:2606.12609\t2026-06-18\tA title';
    expect(await words([], `${record}\nsave\tdoi:10.1234/x\t2026\n`)).toEqual([
      'arxiv:2606.12609',
      'doi:10.1234/x',
    ]);
    expect(await words([], 'arxiv:2606.12609\0hep-th/9901001\0')).toEqual([
      'arxiv:2606.12609',
      'hep-th/9901001',
    ]);
  });

  test('are not what a comment holds', async () => {
    expect(await words([], '# to read\n2606.12609 # the best\n  # 2606.00001\n')).toEqual(['2606.12609']);
  });

  test.each([
    ['nobody is asked at a terminal', undefined, 'no-paper-named'],
    ['an empty stdin names none', '\n \n', 'no-paper-named-stdin'],
  ])('cannot be none: %s', async (_what, stdin, key) => {
    const error = await words([], stdin).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RadarError);
    expect(error).toMatchObject({ code: 'usage', what: [key] });
  });
});

describe('papers', () => {
  let store: Store;
  beforeEach(() => {
    store = memoryStore();
  });

  function delivered(...ids: readonly string[]): void {
    const papers = ids.map(
      (id, at): RankedPaper => ({ ...announced(samplePaper(id)), rank: at + 1, score: 1, signals: [] }),
    );
    const digest: Digest = {
      date: MONDAY,
      since: MONDAY,
      generatedAt: AT,
      profile: { name: 'default', hash: '' },
      coverage: [],
      counts: { announced: 2, considered: 2, shown: 2, muted: 0, alreadyShown: 0 },
      papers,
      briefing: {
        writer: 'empty',
        headline: { text: ['text', ''], evidence: [] },
        bridges: [],
        themes: [],
        papers: [],
        checks: { claims: 0, repaired: 0, dropped: 0 },
      },
    };
    saveDigest(store, digest, { delivered: true });
  }
  const named = (...words: readonly string[]) => namedPapers(store, 'default', words);

  /** What is said of words that name none. */
  function refusal(...words: readonly string[]): Pick<RadarError, 'what' | 'hint'> {
    try {
      return { what: ['text', named(...words).join()], hint: undefined };
    } catch (error) {
      if (error instanceof RadarError && error.code === 'usage')
        return { what: error.what, hint: error.hint };
      throw error;
    }
  }

  test('are named by ids, addresses and numbers of the last digest, each once', () => {
    delivered('2604.00001', '2604.00002');
    expect(named('2', 'https://arxiv.org/abs/2604.00009v2', 'doi:10.1038/ABC', 'arxiv:2604.00002')).toEqual([
      'arxiv:2604.00002',
      'arxiv:2604.00009',
      'doi:10.1038/abc',
    ]);
  });

  test('are all or none: every wrong word is named', () => {
    delivered('2604.00001');
    expect(refusal('1', 'nothing', '9').what).toEqual(['names-no-paper', 'nothing', '9']);
  });

  test('by a number that nothing has, hear which numbers there are', () => {
    expect(refusal('1').hint).toEqual(['no-numbers-yet']);
    delivered();
    expect(refusal('1').hint).toEqual(['last-digest-empty']);
    delivered('2604.00001', '2604.00002');
    expect(refusal('3', '0').hint).toEqual(['last-digest-numbers', 2]);
  });

  test.each([
    ['a letter for a digit', '26O4.0000l', '2604.00001'],
    ['no dot', '260400001', '2604.00001'],
    ['a comma', 'arXiv:2604,00001v2', '2604.00001v2'],
    ['a digit too few, of a paper of the last digest', '2604.0000', '2604.00007'],
  ])('are guessed where the hand slipped: %s', (_what, word, meant) => {
    delivered('2604.00007');
    expect(refusal(word).hint).toEqual(['sentences', ['meant-papers', meant], ['how-to-name-papers']]);
  });

  test.each([
    ['PubMed', 'pmid:12345678'],
    ['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
    ['PubMed Central', 'PMC1234567'],
    ['PubMed Central', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/'],
    ['PubMed Central', 'https://europepmc.org/article/PMC/PMC1234567'],
    ['OpenReview', 'https://openreview.net/forum?id=aB3dEfGh1'],
    ['Semantic Scholar', 'CorpusID:12345'],
    ['OpenAlex', 'https://openalex.org/W2741809807'],
    ['HAL', 'hal-01234567v2'],
    ['ACL Anthology', 'https://aclanthology.org/2024.acl-long.1/'],
    ['DBLP', 'https://dblp.org/rec/conf/x/BeeD24'],
  ])('by a number of %s (%s) hear what to write instead', (service, word) => {
    expect(refusal(word).hint).toEqual(['numbers-of-elsewhere', service]);
  });

  test('of a feed are named by the address of their page, however it was copied', () => {
    const page = (name: string): Paper => ({
      ...samplePaper('2604.00001'),
      id: `feed:workshop/${name}` as PaperId,
      links: { abstract: `https://www.workshop.example/papers/${name}` },
    });
    savePapers(store, [page('one'), page('two')], AT);
    expect(named('http://workshop.example/papers/one/?utm_source=rss#top')).toEqual(['feed:workshop/one']);
    expect(refusal('https://workshop.example/papers/three').hint).toEqual(['how-to-name-papers']);
  });

  test('that nobody can guess hear how papers are named', () => {
    expect(refusal('a paper on dust').hint).toEqual(['how-to-name-papers']);
  });
});
