/** `radar feed import` and `radar feed export`: subscriptions from another feed reader, and for one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type EditOptions, editConfig } from '../../cli/config-edit/edit.ts';
import { tell } from '../../cli/tell.ts';
import type { SingleEdit } from '../../config/edit/index.ts';
import { languageOf, loadConfig } from '../../config/load.ts';
import { type KeyPath, type Values, valueIn } from '../../config/values.ts';
import type { Context } from '../../context.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { hideCredentials } from '../../net/address.ts';
import { resolveFeed } from '../../sources/catalogue.ts';
import { decodeFeed } from '../../sources/feed/encoding/decode.ts';
import { readOpml, type Subscription, writeOpml } from '../../sources/opml.ts';
import { type ConfiguredFeed, planFor } from './subscriptions.ts';

const FEEDS = ['sources', 'feeds'];
const CATEGORIES = ['sources', 'arxiv', 'categories'];

/** Exit 0 also where there is nothing new. @throws RadarError `usage` where the file cannot be read, or is no OPML. */
export async function runFeedImport(context: Context, file: string, options: EditOptions): Promise<number> {
  const subscriptions = subscriptionsIn(await textOf(context, file), file);
  let remarks: readonly Message[] = [];
  const code = await editConfig(context, {
    ...options,
    path: FEEDS,
    command: `feed import ${file}`,
    editsOf: (values) => {
      const had = {
        feeds: listAt<ConfiguredFeed>(values, FEEDS),
        categories: listAt<string>(values, CATEGORIES),
      };
      const { feeds, categories, known, leftOut } = planFor(subscriptions, had);
      remarks = [...leftOut, ...(known === 0 ? [] : [['subscriptions-known', known] as const])];
      const edits = [...extension(FEEDS, feeds), ...extension(CATEGORIES, categories)];
      return edits.length === 0 ? ['no-subscriptions-new'] : [{ kind: 'all', edits }];
    },
  });
  const lang = languageOf(context.env, context.cwd, options.config);
  if (options.quiet !== true) for (const remark of remarks) await tell(context, lang, remark);
  return code;
}

const extension = (path: KeyPath, values: readonly unknown[]): readonly SingleEdit[] =>
  values.length === 0 ? [] : [{ kind: 'extend', path, values }];

/** Journals by name are written by their addresses, so that any reader can read them; passwords in addresses stay here. */
export async function runFeedExport(context: Context, options: Pick<EditOptions, 'config'>): Promise<number> {
  const { config } = loadConfig(context.env, context.cwd, options.config, { offline: true });
  const { feeds, arxiv } = config.sources;
  const journals = feeds.flatMap((feed) => {
    const found = resolveFeed(feed);
    return 'url' in found ? [{ title: found.title ?? found.name, url: hideCredentials(found.url) }] : [];
  });
  const announced = arxiv.categories.map((category) => ({
    title: `arXiv ${category}`,
    url: `${arxiv.endpoints.rss.replace(/\/$/, '')}/rss/${category}`,
  }));
  const writtenOn = new Date(context.clock.now()).toUTCString();
  await context.stdout.write(writeOpml({ title: 'radar', writtenOn }, [...journals, ...announced]));
  return EXIT.ok;
}

function subscriptionsIn(text: string, file: string): readonly Subscription[] {
  const subscriptions = readOpml(text);
  if (subscriptions === undefined)
    throw new RadarError('usage', ['no-opml', file === '-' ? 'stdin' : file], { hint: ['export-opml'] });
  if (subscriptions.length === 0)
    throw new RadarError('usage', ['opml-empty', file === '-' ? 'stdin' : file]);
  return subscriptions;
}

/** Of a file in whatever character set its declaration names. */
async function textOf(context: Context, file: string): Promise<string> {
  if (file === '-') {
    if (context.stdin.isTTY) throw new RadarError('usage', ['stdin-empty'], { hint: ['pipe-something'] });
    let text = '';
    for await (const piece of context.stdin.read()) text += piece;
    return text;
  }
  try {
    return decodeFeed(readFileSync(resolve(context.cwd, file))).text;
  } catch (error) {
    throw new RadarError('usage', ['file-unreadable', file, faultOf(error)]);
  }
}

function listAt<Entry>(values: Values, path: readonly string[]): readonly Entry[] {
  const list = valueIn(values, path);
  return Array.isArray(list) ? list : [];
}
