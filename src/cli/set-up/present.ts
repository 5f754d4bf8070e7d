/** What a configuration that is added to has already. */
import { isMapping, type KeyPath, type Values, valueIn } from '../../config/values.ts';

export interface Present {
  readonly interests: readonly { readonly name: string; readonly about: string }[];
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  /** By name. */
  readonly feeds: readonly string[];
}

export const NOTHING_PRESENT: Present = { interests: [], categories: [], authors: [], feeds: [] };

export function presentIn(values: Values): Present {
  const named = (path: KeyPath): string[] => listIn(values, path).map((one) => textOf(one, 'name'));
  return {
    interests: listIn(values, ['profile', 'interests']).map((one) => ({
      name: textOf(one, 'name'),
      about: isMapping(one) ? textOf(one, 'about') : '',
    })),
    categories: named(['sources', 'arxiv', 'categories']),
    authors: named(['profile', 'authors']),
    feeds: named(['sources', 'feeds']),
  };
}

function listIn(values: Values, path: KeyPath): readonly unknown[] {
  const found = valueIn(values, path);
  return Array.isArray(found) ? found : [];
}

function textOf(entry: unknown, key: string): string {
  const said = isMapping(entry) ? entry[key] : entry;
  return typeof said === 'string' ? said : '';
}

/** As names are read aloud. */
export const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether an interest says the same already, by its name or in its words. */
export const isPresent = (about: string, { interests }: Present): boolean =>
  interests.some((one) => isSame(one.name, about) || isSame(one.about, about));
