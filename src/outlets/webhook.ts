/** One POST to a service that tells people: Slack, Feishu, Discord, ntfy. Its address is as secret as a password. */
import { createHash } from 'node:crypto';
import type { Config } from '../config/schema.ts';
import type { Context } from '../context.ts';
import { faultOf, RadarError } from '../errors.ts';
import type { Lang } from '../messages/lang.ts';
import { say } from '../messages/say.ts';
import type { Digest } from '../paper.ts';
import { plain } from '../view/kit/sanitize.ts';
import { safeUrl } from '../view/kit/style.ts';
import { titleOf } from '../view/papers/titles.ts';
import type { Outlet, OutletPorts } from './outlet.ts';

type Settings = NonNullable<Config['output']['webhook']>;

/** A service that does not answer in this time has not got it. */
const WITHIN = 30_000;
/** Papers that `{papers}` names: services cut long texts off. */
const MOST_NAMED = 10;

export function webhookOutlet(ports: OutletPorts, settings: Settings, lang: Lang): Outlet {
  const { url, headers } = settings;
  const { host } = new URL(url);
  return {
    key: `webhook ${createHash('sha256').update(url).digest('hex').slice(0, 16)}`,
    name: ['outlet-webhook', host],
    manner: 'adds',
    send: async ({ digest, file, render }) => {
      const { text, type } = bodyOf(settings.body, placesOf(digest, file, lang)) ?? {
        text: await render('json'),
        type: 'application/json',
      };
      const status = await post(ports, url, text, {
        'content-type': type,
        'user-agent': `research-radar/${ports.version}`,
        ...headers,
      });
      if (status < 200 || status > 299)
        throw new RadarError('undelivered', ['webhook-answered', host, status]);
      return undefined;
    },
  };
}

async function post(
  { fetch, signal }: Pick<Context, 'fetch' | 'signal'>,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body, within: WITHIN, signal });
    // What it says is of no interest, but a body that is left unread holds the connection.
    for await (const _piece of response.body ?? []);
    return response.status;
  } catch (error) {
    signal.throwIfAborted();
    const { cause } = error as { cause?: unknown };
    throw new RadarError('undelivered', ['webhook-unreachable', new URL(url).host, faultOf(cause ?? error)], {
      cause: error,
    });
  }
}

/**
 * Titles and quotations come from strangers, and services read commands in texts: `<!channel>` and `<https://…|a bank>`
 * (Slack), `<at user_id="all">` (Feishu), `@everyone` (Discord). A less-than sign in front of a number or a space stays one.
 */
const harmless = (text: string): string =>
  text.replace(/<(?=[^\s\d=.<-])/g, '‹').replace(/@(?=(?:everyone|here|channel|all)\b)/gi, '@\u2060');

function placesOf(digest: Digest, file: string, lang: Lang): Readonly<Record<string, string>> {
  const papers = digest.papers
    .slice(0, MOST_NAMED)
    .map(({ paper }, index) =>
      `${index + 1}. ${harmless(titleOf(paper))} ${safeUrl(paper.links.abstract) ?? ''}`.trimEnd(),
    );
  return {
    date: digest.date,
    profile: digest.profile.name,
    headline: harmless(plain(say(lang, digest.briefing.headline.text))),
    papers: papers.join('\n'),
    shown: String(digest.counts.shown),
    announced: String(digest.counts.announced),
    file,
  };
}

/** A mapping becomes JSON, whose texts are filled in one by one: no title can break it. */
function bodyOf(
  body: Settings['body'],
  places: Readonly<Record<string, string>>,
): { readonly text: string; readonly type: string } | undefined {
  if (body === undefined) return undefined;
  const filled = filledIn(body, places);
  return typeof filled === 'string'
    ? { text: filled, type: 'text/plain; charset=utf-8' }
    : { text: JSON.stringify(filled), type: 'application/json' };
}

function filledIn(value: unknown, places: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(places, name) ? (places[name] ?? place) : place,
    );
  if (Array.isArray(value)) return value.map((one: unknown) => filledIn(one, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, places)]));
}
