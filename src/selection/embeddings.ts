/** Optional vectors of an embeddings server: fetched for what is ranked and kept; without them ranking goes on as ever. */
import { createHash } from 'node:crypto';
import type { Config } from '../config/schema.ts';
import type { Context } from '../context.ts';
import type { OnProgress } from '../intake/progress.ts';
import type { Message } from '../messages/message.ts';
import type { AnnouncedPaper, Paper } from '../paper.ts';
import type { Example } from '../rank/input.ts';
import type { Meaning } from '../rank/signals/embedding.ts';
import { embedTexts } from '../sources/embeddings/fetch.ts';
import { getVectors, saveVectors } from '../store/embeddings.ts';
import type { Store } from '../store/file/open.ts';
import { findExamples } from './examples.ts';

export interface EmbeddingPorts
  extends Pick<Context, 'env' | 'clock' | 'random' | 'patientFetch' | 'signal'> {
  readonly store: Store;
  readonly onProgress: OnProgress;
}

type Settings = NonNullable<Config['embeddings']>;

/** After missed weeks a window may hold tens of thousands: so many are sent in one run, the newest first. */
const MOST_SENT = 3000;
const AT_ONCE = 64;
/** About 2,000 tokens, which every such model takes. */
const LONGEST = 6000;

/**
 * Sends what has no vector yet: the papers of the window, the marked papers, and the texts of the interests. A failure is a
 * note. Returns whether anything new is known.
 */
export async function fetchEmbeddings(
  ports: EmbeddingPorts,
  config: Config,
  papers: readonly AnnouncedPaper[],
): Promise<boolean> {
  const settings = config.embeddings;
  if (settings === undefined) return false;
  const { store } = ports;
  const headers = headersOf(settings, ports.env);
  if ('refusal' in headers) {
    ports.onProgress({ kind: 'note', message: ['ranked-without-vectors', headers.refusal] });
    return false;
  }
  const texts = textsOf(config, findExamples(store, config.profile).examples, papers);
  const model = modelName(settings);
  const known = getVectors(store, model, texts.keys());
  const missing = [...texts].filter(([mark]) => !known.has(mark)).slice(0, MOST_SENT);
  let isNew = false;
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const batch = missing.slice(i, i + AT_ONCE);
    const outcome = await embedTexts(
      batch.map(([, text]) => text),
      {
        ...ports,
        fetch: ports.patientFetch,
        baseUrl: settings.baseUrl,
        model: settings.model,
        headers: headers.sent,
        timeout: settings.timeout * 1000,
      },
      ports.signal,
    );
    if (outcome.kind === 'failed') {
      ports.onProgress({
        kind: 'note',
        message:
          i === 0
            ? ['ranked-without-vectors', outcome.reason]
            : ['ranked-without-all-vectors', outcome.reason],
      });
      return isNew;
    }
    const vectors = new Map(batch.map(([mark], at) => [mark, outcome.vectors[at] ?? new Float32Array()]));
    saveVectors(store, model, vectors);
    isNew = true;
  }
  return isNew;
}

/** What ranking may use: kept vectors only, asks nobody. */
export function meaningOf(
  store: Store,
  config: Config,
  papers: readonly AnnouncedPaper[],
  examples: readonly Example[],
): { readonly meaning?: Meaning } {
  const settings = config.embeddings;
  if (settings === undefined) return {};
  const vectors = getVectors(store, modelName(settings), textsOf(config, examples, papers).keys());
  if (vectors.size === 0) return {};
  const named = new Set(config.profile.interests.map(({ name }) => name));
  const likedFor = (name: string | undefined) =>
    examples
      .filter(({ kind }) => kind === 'like' || kind === 'save')
      .filter(
        ({ interest }) => (interest !== undefined && named.has(interest) ? interest : undefined) === name,
      )
      .flatMap(({ paper }) => vectors.get(paperMark(paper)) ?? []);
  const interests = [
    ...config.profile.interests.map((interest) => ({
      name: interest.name,
      vectors: [
        ...[vectors.get(textMark(textOfInterest(interest)))].flatMap((one) => one ?? []),
        ...likedFor(interest.name),
      ],
    })),
    { name: undefined, vectors: likedFor(undefined) },
  ].filter((one) => one.vectors.length > 0);
  const own = papers.flatMap(({ paper }) => {
    const vector = vectors.get(paperMark(paper));
    return vector === undefined ? [] : [[paper.id, vector] as const];
  });
  return { meaning: { papers: new Map(own), interests } };
}

/** Every text that may be sent, by its mark: interests first, so that a broken line costs papers and not what they are compared with. */
function textsOf(
  { profile }: Config,
  examples: readonly Example[],
  papers: readonly AnnouncedPaper[],
): Map<string, string> {
  const newest = papers.toSorted((a, b) =>
    a.announcedOn < b.announcedOn ? 1 : a.announcedOn > b.announcedOn ? -1 : 0,
  );
  return new Map([
    ...profile.interests.map(
      (interest) => [textMark(textOfInterest(interest)), textOfInterest(interest)] as const,
    ),
    ...[...examples.map(({ paper }) => paper), ...newest.map(({ paper }) => paper)].map(
      (paper) => [paperMark(paper), `${paper.title}\n\n${paper.abstract}`.slice(0, LONGEST)] as const,
    ),
  ]);
}

const textOfInterest = ({ name, about, phrases }: Config['profile']['interests'][number]): string =>
  [about || name, ...phrases].join('; ');

const textMark = (text: string): string =>
  `text:${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;

/** Another version has another text; a paper without versions may gain an abstract. */
const paperMark = ({ id, version, abstract }: Paper): string =>
  `${id} ${version === undefined ? abstract.length : `v${version}`}`;

/** The same model elsewhere may be another. */
const modelName = ({ baseUrl, model }: Settings): string => `${new URL(baseUrl).host} ${model}`;

/**
 * The key goes only where the configuration names its variable, and never without https but to this machine.
 * A refusal says why nothing can be sent.
 */
export function headersOf(
  { baseUrl, keyEnv, auth, headers }: Settings,
  env: Context['env'],
): { readonly sent: Readonly<Record<string, string>> } | { readonly refusal: Message } {
  const { host, hostname, protocol } = new URL(baseUrl);
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (keyEnv === undefined || auth === 'none') return { sent: own };
  const key = env[keyEnv]?.trim() ?? '';
  if (key === '') return { refusal: ['embeddings-key-unset', keyEnv] };
  if (!/^[\x21-\x7e]+$/.test(key)) return { refusal: ['embeddings-key-odd', keyEnv] };
  if (protocol === 'http:' && !/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname))
    return { refusal: ['embeddings-key-kept', host] };
  return {
    sent: auth === 'x-api-key' ? { ...own, 'x-api-key': key } : { ...own, authorization: `Bearer ${key}` },
  };
}
