import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import type { Context } from '../../context.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import { userAgent } from '../../intake/fetch-ports.ts';
import type { Message } from '../../messages/message.ts';
import { resolveFeed, type UnknownFeed } from '../../sources/catalogue.ts';
import { asInDigest } from '../../sources/feed/adapt.ts';
import type { FeedHint } from '../../sources/feed/feed.ts';
import { parseFeed } from '../../sources/feed/parse-feed.ts';
import { prospectOf } from '../../sources/feed/prospect.ts';
import { createHttpClient } from '../../sources/http.ts';
import { renderFeedReading } from './check-view.ts';
import { feedJson } from './json.ts';

export interface FeedCheckOptions {
  readonly json?: boolean;
  readonly config?: string;
}

export async function runFeedCheck(
  context: Context,
  target: string,
  options: FeedCheckOptions,
): Promise<number> {
  const { bytes, hint } = await read(context, target);
  const reading = parseFeed(bytes, hint);
  if (reading.kind === 'not-a-feed') {
    throw new RadarError('usage', ['no-feed', target, asSentence(reading.reason)], {
      hint: ['feeds-radar-reads'],
    });
  }
  const remarks = [...reading.warnings, ...prospectOf(reading, context.clock.now())];
  const shown = { ...reading, items: reading.items.map(asInDigest) };
  const text =
    options.json === true
      ? feedJson(shown, remarks)
      : renderFeedReading(shown, remarks, styleAnyway(context, options.config));
  await context.stdout.write(text);
  return EXIT.ok;
}

/** An address at the end stands without a stop, so that it can be copied. */
const asSentence = (reason: Message): Message =>
  reason[0] === 'web-page-naming-feed' ? reason : ['full-stop', reason];

interface Received {
  readonly bytes: Uint8Array;
  readonly hint: FeedHint;
}

async function read(context: Context, target: string): Promise<Received> {
  if (/^https?:\/\//i.test(target)) return fetched(context, target);
  const file = resolve(context.cwd, target);
  const found = statSync(file, { throwIfNoEntry: false });
  // A pipe too, for `radar feed check <(curl …)`.
  if (found?.isFile() || found?.isFIFO()) return { bytes: contentOf(file, target), hint: {} };
  if (found?.isDirectory()) throw new RadarError('usage', ['folder-no-feed', target]);
  const known = resolveFeed(target);
  if ('url' in known) return fetched(context, known.url);
  throw new RadarError('usage', ['feed-unknown', target], { hint: whatElse(known) });
}

function whatElse({ reason, nearest }: UnknownFeed): Message {
  const advice: Message = reason === undefined ? ['write-address-or-file'] : ['full-stop', reason];
  return nearest.length === 0 ? advice : ['sentences', advice, ['nearest-in-catalogue', ...nearest]];
}

function contentOf(file: string, target: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new RadarError('usage', ['file-unreadable', target, faultOf(cause)], { cause });
  }
}

/** @throws RadarError `nothing` where the address does not answer with a document. */
async function fetched(context: Context, url: string): Promise<Received> {
  const http = createHttpClient(context, {
    userAgent: userAgent(context.version),
    attempts: 2,
  });
  const outcome = await http.get({ url, accept: '*/*' }, context.signal);
  if (outcome.kind === 'ok') {
    const type = outcome.contentType === undefined ? {} : { contentType: outcome.contentType };
    return { bytes: outcome.body, hint: { ...type, url: outcome.url } };
  }
  const reason: Message =
    'reason' in outcome
      ? outcome.reason
      : ['host-answered', new URL(url).host, 'status' in outcome ? outcome.status : 304, 1];
  throw new RadarError('nothing', ['feed-not-fetched', url, reason]);
}
