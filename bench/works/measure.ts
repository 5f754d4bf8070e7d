/**
 * How often two works are taken for one, and one for two: `npx tsx bench/works/measure.ts`. Needs ../shared/data. Every
 * pair of judged.tsv is put to sameWork as an arXiv paper and a journal article, since two arXiv ids are never joined.
 */
import { readFileSync } from 'node:fs';
import type { Paper } from '../../src/paper.ts';
import { doiPaperId } from '../../src/paper-id.ts';
import { blockingKeys } from '../../src/works/blocking.ts';
import { sameWork } from '../../src/works/same-work.ts';
import { captured, corpus, hasCorpus } from './corpus.ts';

interface Judged {
  readonly a: string;
  readonly b: string;
  readonly foundBy: string;
  readonly verdict: string;
}

function judgedPairs(): readonly Judged[] {
  return readFileSync(new URL('judged.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a = '', b = '', foundBy = '', verdict = ''] = line.split('\t');
      return { a, b, foundBy, verdict };
    });
}

function withoutDoi(paper: Paper): Paper {
  const { doi, ...rest } = paper;
  return doi === undefined ? paper : rest;
}

/** The paper as a journal would publish it, under a DOI of its own. */
function asArticle(paper: Paper): Paper {
  return { ...withoutDoi(paper), id: doiPaperId(`10.5555/${paper.id.slice('arxiv:'.length)}`) };
}

function allPapers(): ReadonlyMap<string, Paper> {
  const papers = new Map<string, Paper>();
  for (const list of [corpus('scale/'), corpus('arxiv-2025-03_2026-03/'), corpus('./'), captured()]) {
    for (const paper of list) {
      const id = paper.id.slice('arxiv:'.length);
      if (!papers.has(id)) papers.set(id, paper);
    }
  }
  return papers;
}

/** Every pair of different papers that the rule would join, found through the blocking keys as in use. */
function joinedAmong(papers: Iterable<Paper>): { readonly compared: number; readonly joined: number } {
  const byKey = new Map<string, Paper[]>();
  const seen = new Set<string>();
  let joined = 0;
  for (const paper of papers) {
    for (const key of blockingKeys(withoutDoi(paper))) {
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        const pair = `${other.id} ${paper.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (sameWork(withoutDoi(other), asArticle(paper)).same) joined += 1;
      }
      others.push(paper);
      byKey.set(key, others);
    }
  }
  return { compared: seen.size, joined };
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function main(): void {
  if (!hasCorpus) {
    print('no ../shared/data: nothing to measure');
    return;
  }
  const papers = allPapers();
  const wrong: string[] = [];
  const counts = { pairs: 0, same: 0, wronglyJoined: 0, wronglySplit: 0 };
  for (const { a, b, foundBy, verdict } of judgedPairs()) {
    const [left, right] = [papers.get(a), papers.get(b)];
    if (left === undefined || right === undefined) continue;
    counts.pairs += 1;
    const shouldBe = verdict === 'same';
    if (shouldBe) counts.same += 1;
    const is = sameWork(withoutDoi(left), asArticle(right));
    if (is.same === shouldBe) continue;
    if (is.same) counts.wronglyJoined += 1;
    else counts.wronglySplit += 1;
    wrong.push(
      `${is.same ? 'wrongly joined' : 'wrongly split'} (${foundBy}): ${a} ${b} | ${left.title} | ${right.title}`,
    );
  }
  print(wrong.join('\n'));
  print(JSON.stringify(counts));
  const { compared, joined } = joinedAmong(papers.values());
  print(`${papers.size} papers: ${compared} pairs share a key, ${joined} would be joined across servers`);
}

main();
