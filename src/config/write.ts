/** Writes a first configuration, commented, from a few answers. */
import { stringify } from 'yaml';

export interface FirstAnswers {
  readonly categories: readonly string[];
  /** Each in plain words. */
  readonly interests: readonly string[];
  /** Papers of the first interest. */
  readonly likes: readonly string[];
  readonly authors: readonly string[];
}

/** YAML for `radar.config.yaml`. What is written may still break a rule: check it with readLayer. */
export function writeConfigText({ categories, interests, likes, authors }: FirstAnswers): string {
  const texts = interests.length === 0 && likes.length > 0 ? ['papers like those I liked'] : interests;
  const entries = texts.map((about, index) => ({
    name: shortName(about),
    about,
    ...(index === 0 && likes.length > 0 ? { like: likes } : {}),
  }));
  return [
    '# Configuration of radar. All keys and what they mean: radar config schema.',
    '',
    '# What you want to read about. Each interest is scored by itself and the best one counts.',
    stringify({ profile: { interests: entries, ...(authors.length > 0 ? { authors } : {}) } }).trimEnd(),
    '',
    '# Where radar looks: arXiv categories, see https://arxiv.org/category_taxonomy.',
    stringify({ sources: { arxiv: { categories } } }).trimEnd(),
    '',
    '# How much a digest may hold.',
    stringify({ briefing: { papers: 24, minScore: 0.35 } }).trimEnd(),
    '',
  ].join('\n');
}

/** The first words of a description. */
function shortName(about: string): string {
  const name = about.trim().split(/\s+/).slice(0, 5).join(' ');
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}
