/** Phrases, authors and categories worth adding to a profile, from what its owner has liked. */
import type { Profile } from '../../config/schema.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { tokensOf, wordsOf } from '../../text/words/tokens.ts';
import { PAIR } from '../corpus/corpus.ts';
import { haystackOf, phraseMatcher } from '../corpus/phrases.ts';
import { prepare } from '../corpus/prepare.ts';
import type { Example } from '../input.ts';
import { fullNameKey, nameAgreement, parseName } from '../names.ts';

export interface Suggestion {
  readonly kind: 'phrase' | 'author' | 'category';
  readonly text: string;
  /** The liked papers that have it. */
  readonly papers: readonly PaperId[];
  /** The share of all papers that have it: a phrase everywhere is worth nothing. */
  readonly share: number;
}

const LEAST = 2;
/** Of more papers than this a pair of words must be in three: two share some turn of speech by chance. */
const MANY = 5;
const RARE = 0.05;

export interface SuggestOptions {
  /** Of each kind. */
  readonly limit?: number;
  /** The arXiv categories that are read already; without them no category is suggested. */
  readonly categories?: readonly string[];
}

/** The best of each kind first. `papers`: what else the store holds of late. */
export function suggestForProfile(
  profile: Profile,
  examples: readonly Example[],
  papers: readonly Paper[],
  { limit = 10, categories }: SuggestOptions = {},
): readonly Suggestion[] {
  const liked = [...new Map(likedOf(examples).map((paper) => [paper.id, paper])).values()];
  return [
    ...phrasesFrom(profile, liked, papers).slice(0, limit),
    ...authorsFrom(profile, liked, papers).slice(0, limit),
    ...(categories === undefined ? [] : categoriesFrom(categories, liked, papers)).slice(0, limit),
  ];
}

function likedOf(examples: readonly Example[]): Paper[] {
  return examples.filter(({ kind }) => kind === 'like' || kind === 'save').map(({ paper }) => paper);
}

function phrasesFrom(profile: Profile, liked: readonly Paper[], papers: readonly Paper[]): Suggestion[] {
  const all = [...new Map([...papers, ...liked].map((paper) => [paper.id, paper])).values()];
  const { corpus } = prepare(all, undefined);
  const holders = new Map<number, PaperId[]>();
  for (const paper of liked) {
    const row = corpus.rowOf(paper);
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const id = corpus.ids[j] ?? 0;
      if (corpus.terms.kind[id] === PAIR) holders.set(id, [...(holders.get(id) ?? []), paper.id]);
    }
  }
  const least = liked.length > MANY ? LEAST + 1 : LEAST;
  const known = profile.interests.flatMap(({ phrases }) =>
    phrases.map((phrase) => phraseMatcher(phrase, { plural: true })),
  );
  return [...holders]
    .filter(([id, ids]) => ids.length >= least && (corpus.terms.frequency[id] ?? 0) / all.length <= RARE)
    .flatMap(([id, ids]): Suggestion[] => {
      const text = writtenAs(corpus.terms.textOf(id), liked);
      if (text === undefined || known.some((matcher) => matcher.matches(haystackOf(text)))) return [];
      return [{ kind: 'phrase', text, papers: ids, share: (corpus.terms.frequency[id] ?? 0) / all.length }];
    })
    .sort((a, b) => worth(b) - worth(a) || (a.text < b.text ? -1 : 1));
}

/** Two neighbouring words whose stems are these, as a liked paper writes them; undefined where a stopword stands between. */
function writtenAs(stems: string, liked: readonly Paper[]): string | undefined {
  for (const paper of liked) {
    for (const words of [wordsOf(paper.title), wordsOf(paper.abstract)]) {
      for (let i = 1; i < words.length; i++) {
        const text = `${words[i - 1]} ${words[i]}`;
        if (tokensOf(text).join(' ') === stems) return text;
      }
    }
  }
  return undefined;
}

function worth({ papers, share }: Suggestion): number {
  return papers.length * -Math.log(share + 1e-6);
}

function authorsFrom(profile: Profile, liked: readonly Paper[], papers: readonly Paper[]): Suggestion[] {
  const followed = [...profile.authors, ...profile.interests.flatMap(({ authors }) => authors)].map(
    parseName,
  );
  const found = new Map<string, { name: string; papers: PaperId[] }>();
  for (const paper of liked) {
    for (const name of paper.authors) {
      const entry = found.get(fullNameKey(name)) ?? { name, papers: [] };
      entry.papers.push(paper.id);
      found.set(fullNameKey(name), entry);
    }
  }
  const all = papers.length + liked.length;
  return [...found]
    .filter(
      ([, { name, papers: by }]) =>
        by.length >= LEAST && !followed.some((f) => nameAgreement(f, parseName(name)) > 0),
    )
    .map(([key, { name, papers: by }]): Suggestion => {
      const wrote = papers.filter((paper) =>
        paper.authors.some((author) => fullNameKey(author) === key),
      ).length;
      return { kind: 'author', text: name, papers: by, share: wrote / all };
    })
    .sort((a, b) => b.papers.length - a.papers.length || (a.text < b.text ? -1 : 1));
}

/** A category counts where a liked paper was written for it; cross-lists say less. */
function categoriesFrom(
  read: readonly string[],
  liked: readonly Paper[],
  papers: readonly Paper[],
): Suggestion[] {
  const found = new Map<string, PaperId[]>();
  for (const { id, primaryCategory } of liked) {
    // Whoever reads an archive reads its categories: astro-ph covers astro-ph.GA.
    const isRead = read.some((one) => one === primaryCategory || primaryCategory.startsWith(`${one}.`));
    if (primaryCategory !== '' && !isRead)
      found.set(primaryCategory, [...(found.get(primaryCategory) ?? []), id]);
  }
  return [...found]
    .filter(([, ids]) => ids.length >= LEAST)
    .map(([text, ids]): Suggestion => {
      const same = papers.filter(({ primaryCategory }) => primaryCategory === text).length;
      return { kind: 'category', text, papers: ids, share: same / Math.max(1, papers.length) };
    })
    .sort((a, b) => b.papers.length - a.papers.length || (a.text < b.text ? -1 : 1));
}
