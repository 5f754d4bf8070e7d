/** Hard filters: what they remove is never ranked, and comes back with the rule that removed it. */
import type { Mute } from '../config/schema.ts';
import type { AnnouncedPaper, MutedPaper, MuteRule, Paper } from '../paper.ts';
import { type PaperText, paperTexts, phraseMatcher } from './corpus/phrases.ts';
import { nameAgreement, parseName } from './names.ts';

/** The first rule that removes a paper, or undefined. */
export type FindMute = (paper: Paper) => MuteRule | undefined;

export function muteRule(mute: Mute, textOf: (paper: Paper) => PaperText = paperTexts()): FindMute {
  const phrases = mute.phrases.map((phrase) => phraseMatcher(phrase));
  const authors = mute.authors.map((author) => ({ author, name: parseName(author) }));
  const categories = new Set(mute.categories);
  return (paper) => {
    if (categories.has(paper.primaryCategory)) return { list: 'categories', entry: paper.primaryCategory };
    if (authors.length > 0) {
      const names = paper.authors.map(parseName);
      const author = authors.find((rule) => names.some((name) => nameAgreement(rule.name, name) > 0));
      if (author !== undefined) return { list: 'authors', entry: author.author };
    }
    if (phrases.length === 0) return undefined;
    const { title, abstract } = textOf(paper);
    const phrase = phrases.find((matcher) => matcher.matches(title) || matcher.matches(abstract));
    return phrase === undefined ? undefined : { list: 'phrases', entry: phrase.phrase };
  };
}

export function splitMuted(
  papers: readonly AnnouncedPaper[],
  mute: Mute,
  textOf?: (paper: Paper) => PaperText,
): { readonly kept: readonly AnnouncedPaper[]; readonly muted: readonly MutedPaper[] } {
  const rule = muteRule(mute, textOf);
  const kept: AnnouncedPaper[] = [];
  const muted: MutedPaper[] = [];
  for (const announced of papers) {
    const found = rule(announced.paper);
    if (found === undefined) kept.push(announced);
    else muted.push({ ...announced, rule: found });
  }
  return { kept, muted };
}
