/** Which secrets would go to which server, and whether they are meant for it. */

import { resolve } from 'node:path';
import type { Message } from '../../messages/message.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { expandHome } from '../file-template.ts';
import { placeOf } from './outside.ts';
import type { NeedOfTrust, Site, Standing } from './site.ts';

/** The one key that has a host of its own. */
const ANTHROPIC = { key: 'variable ANTHROPIC_API_KEY', host: 'api.anthropic.com' } as const;
const ANTHROPIC_URL = `https://${ANTHROPIC.host}`;

type Section = 'llm' | 'embeddings';

/** One request as the configuration has it: what goes along, and where. */
interface Sending {
  readonly url: string;
  /** `variable NAME`, `file PATH`, or the headers of the user's own configuration, which may hold a key too. */
  readonly secrets: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

function sendingOf(section: Section, standing: Standing, site: Site): Sending | undefined {
  const server = standing.config[section];
  if (server === undefined) return undefined;
  const url = withoutEndSlash(new URL(server.baseUrl ?? ANTHROPIC_URL).href);
  const own = Object.keys(site.own.config[section]?.headers ?? {});
  const key = server.auth === 'none' ? undefined : keyOf(section, standing, url);
  return {
    url,
    secrets: [...(key === undefined ? [] : [key]), ...(own.length === 0 ? [] : ['headers'])],
    headers: server.headers,
  };
}

/** As `destinationOf` of the briefing and `headersOf` of the embeddings have it; whether the variable is set does not count. */
function keyOf(section: Section, { config, isKeyNamed }: Standing, url: string): string | undefined {
  if (section === 'embeddings')
    return config.embeddings?.keyEnv === undefined ? undefined : `variable ${config.embeddings.keyEnv}`;
  const { keyFile, keyEnv } = config.llm;
  if (keyFile !== undefined) return `file ${keyFile}`;
  const key = `variable ${keyEnv}`;
  const isBound = isKeyNamed || key !== ANTHROPIC.key || new URL(url).hostname === ANTHROPIC.host;
  return isBound ? key : undefined;
}

/** Each key of a section that decides where a secret goes; the same answer for all, since they mean nothing one by one. */
export const sends =
  (section: Section, key: string) =>
  (site: Site): NeedOfTrust | undefined => {
    if (!site.decides(`${section}.${key}`)) return undefined;
    const whole = sendingOf(section, site.whole, site);
    return whole === undefined || isMeant(section, whole, site) ? undefined : effectOf(whole);
  };

function isMeant(section: Section, whole: Sending, site: Site): boolean {
  if (whole.secrets.length === 0) return true;
  const isSame = (own: Sending | undefined): boolean =>
    own?.url === whole.url && own.secrets.join() === whole.secrets.join();
  return isAnthropics(whole) || isSame(sendingOf(section, site.own, site));
}

const isAnthropics = ({ url, secrets }: Sending): boolean =>
  new URL(url).origin === ANTHROPIC_URL && secrets.every((one) => one === ANTHROPIC.key);

function effectOf({ url, secrets }: Sending): NeedOfTrust {
  const { host } = new URL(url);
  return { does: doing(secrets[0] ?? '', host), subject: `${secrets.join('+')} to ${url}` };
}

function doing(secret: string, host: string): Message {
  const [kind, ...name] = secret.split(' ');
  if (kind === 'variable') return ['would-send-variable', name.join(' '), host];
  return kind === 'file' ? ['would-send-file', name.join(' '), host] : ['would-send-headers', host];
}

/**
 * A gateway may be told by a header to pass everything on, the key too, and a server behind another name by `host`: beside a
 * key, headers need trust even where the server is the right one. Those of Anthropic's API choose its features.
 */
export const addsHeaders =
  (section: Section) =>
  (site: Site): NeedOfTrust | undefined => {
    const sent = sends(section, 'headers')(site);
    if (sent !== undefined || !site.decides(`${section}.headers`)) return sent;
    const whole = sendingOf(section, site.whole, site);
    const own: Readonly<Record<string, string>> = site.own.config[section]?.headers ?? {};
    const added = Object.entries(whole?.headers ?? {}).filter(
      ([name, value]) => own[name] !== value && !/^anthropic-/i.test(name),
    );
    if (whole === undefined || whole.secrets.length === 0 || added.length === 0) return undefined;
    const { host } = new URL(whole.url);
    const names = added.map(([name]) => name).sort();
    return {
      does: ['would-add-headers', host, ...names],
      subject: `${whole.secrets.join('+')} to ${whole.url}`,
    };
  };

/** Whatever it is sent to: the file may be any, and radar says whether it can be read. */
export function readsKeyFile(site: Site): NeedOfTrust | undefined {
  const { keyFile } = site.whole.config.llm;
  if (keyFile === undefined || !site.decides('llm.keyFile')) return undefined;
  const sent = sends('llm', 'keyFile')(site);
  const file = resolve(site.folder, expandHome(keyFile, site.env));
  // A link may lead elsewhere tomorrow.
  const subject = `${placeOf(file) ?? file}, ${sent?.subject ?? 'sent nowhere'}`;
  return { does: sent?.does ?? ['would-read-file', keyFile], subject };
}
