import { type KeyPath, type Values, valueIn } from '../../config/values.ts';
import { shortName } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { resolveFeed } from '../../sources/catalogue.ts';
import { CATEGORIES, knownCategory } from '../../taxonomy.ts';
import { nearest } from '../../text/nearest.ts';
import { type EditOptions, editConfig } from '../config-edit/edit.ts';
import type { EditedList } from './lists.ts';

export interface AddOptions extends EditOptions {
  readonly name?: string;
  readonly phrase?: readonly string[];
  readonly like?: readonly string[];
  readonly interest?: string;
  readonly scout?: boolean;
  /** To mute: the value names somebody. */
  readonly author?: boolean;
}

export async function runAdd(
  context: Context,
  list: EditedList,
  value: string,
  options: AddOptions,
): Promise<number> {
  const entry = entryFor(list, value, options);
  return editConfig(context, {
    ...options,
    path: above(entry.path),
    command: `add ${list} ${value}`,
    editsOf: (values) => {
      const path = within(entry.path, values, options.interest);
      if (listAt(values, path).some((one) => isCalled(one, nameOf(entry.value))))
        return ['already-listed', nameOf(entry.value), path.join('.')];
      return [{ kind: 'append', path, value: entry.value }];
    },
  });
}

export async function runRemove(
  context: Context,
  list: EditedList,
  value: string,
  options: EditOptions & Pick<AddOptions, 'interest'>,
): Promise<number> {
  const places = placesOf(list, options.interest);
  const [first = []] = places;
  return editConfig(context, {
    ...options,
    path: above(first),
    command: `remove ${list} ${value}`,
    editsOf: (values) => {
      for (const place of places) {
        const path = within(place, values, options.interest);
        const at = listAt(values, path).findIndex((one) => isCalled(one, value));
        if (at !== -1) return [{ kind: 'remove', path, at }];
      }
      throw notListed(
        value,
        places.flatMap((path) => listAt(values, within(path, values, options.interest))),
      );
    },
  });
}

interface Entry {
  readonly path: KeyPath;
  readonly value: string | Readonly<Record<string, unknown>>;
}

const INTERESTS = ['profile', 'interests'];
/** Stands for the number of the interest that `--interest` names. */
const NAMED = '(interest)';

/** Of a path into a named interest, what is there whatever its number. */
const above = (path: KeyPath): KeyPath => (path.includes(NAMED) ? INTERESTS : path);

function entryFor(list: EditedList, value: string, options: AddOptions): Entry {
  const { name, phrase, like, interest } = options;
  switch (list) {
    case 'interest': {
      const short = name ?? shortName(value);
      const about = short === value ? {} : { about: value };
      const more = {
        ...(phrase === undefined ? {} : { phrases: phrase }),
        ...(like === undefined ? {} : { like }),
      };
      return { path: INTERESTS, value: { name: short, ...about, ...more } };
    }
    case 'category':
      return {
        path: ['sources', 'arxiv', options.scout === true ? 'scout' : 'categories'],
        value: categoryCalled(value),
      };
    case 'author':
      return {
        path: interest === undefined ? ['profile', 'authors'] : [...INTERESTS, NAMED, 'authors'],
        value,
      };
    case 'feed':
      return { path: ['sources', 'feeds'], value: feedFor(value, name) };
    case 'mute':
      return { path: ['profile', 'mute', muteListFor(value, options.author === true)], value };
    default:
      return list satisfies never;
  }
}

/** However its letters are written. */
const categoryCalled = (name: string): string =>
  knownCategory(name) ??
  Object.keys(CATEGORIES).find((one) => one.toLowerCase() === name.toLowerCase()) ??
  name;

/** A category is muted as one, and everything else as a phrase: nothing tells a name from words. */
const muteListFor = (value: string, isAuthor: boolean): string =>
  isAuthor ? 'authors' : Object.hasOwn(CATEGORIES, value) ? 'categories' : 'phrases';

/** By a name of the catalogue, or by its address, named after its host where no name is given. */
function feedFor(value: string, name: string | undefined): Entry['value'] {
  if (URL.canParse(value))
    return { name: name ?? new URL(value).hostname.replace(/^(?:www|rss|feeds?)\./, ''), url: value };
  const found = resolveFeed(value);
  if ('url' in found) return found.name;
  const near = found.nearest;
  throw new RadarError('usage', ['no-journal-called', value], {
    hint: near.length > 0 ? ['nearest-journals', ...near] : ['add-feed-by-address'],
  });
}

/** Where an entry may stand. */
function placesOf(list: EditedList, interest: string | undefined): readonly KeyPath[] {
  switch (list) {
    case 'interest':
      return [INTERESTS];
    case 'category':
      return [
        ['sources', 'arxiv', 'categories'],
        ['sources', 'arxiv', 'scout'],
      ];
    case 'author':
      return [interest === undefined ? ['profile', 'authors'] : [...INTERESTS, NAMED, 'authors']];
    case 'feed':
      return [['sources', 'feeds']];
    case 'mute':
      return ['phrases', 'authors', 'categories'].map((one) => ['profile', 'mute', one]);
    default:
      return list satisfies never;
  }
}

/** The path with the number of the interest in it. @throws RadarError `usage` where none is called so. */
function within(path: KeyPath, values: Values, interest: string | undefined): KeyPath {
  if (interest === undefined || !path.includes(NAMED)) return path;
  const at = listAt(values, INTERESTS).findIndex((one) => isCalled(one, interest));
  if (at === -1) throw notListed(interest, listAt(values, INTERESTS));
  return path.map((key) => (key === NAMED ? at : key));
}

function listAt(values: Values, path: KeyPath): readonly unknown[] {
  const found = valueIn(values, path);
  return Array.isArray(found) ? found : [];
}

const nameOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : String(entry);

/** Without regard to case, as names are read aloud; a feed by its address too. */
function isCalled(entry: unknown, name: string): boolean {
  const url = typeof entry === 'object' && entry !== null && 'url' in entry ? String(entry.url) : undefined;
  return nameOf(entry).toLowerCase() === name.toLowerCase() || url === name;
}

function notListed(value: string, entries: readonly unknown[]): RadarError {
  const names = entries.map(nameOf);
  const near = nearest(value, names);
  return new RadarError('usage', ['not-listed', value], {
    hint:
      near !== undefined
        ? ['did-you-mean', near]
        : names.length > 0
          ? ['entries-there-are', ...names]
          : ['nothing-was-changed'],
  });
}
