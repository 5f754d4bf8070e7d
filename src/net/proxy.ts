/** The proxy that the environment names, as undici reads it: https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent. */
import type { Context } from '../context.ts';

export interface NamedProxy {
  readonly variable: string;
  /** Host and port only: the address may hold a password. Undefined where the variable holds no address of a proxy. */
  readonly host: string | undefined;
}

const OF_HTTP = ['http_proxy', 'HTTP_PROXY'];
const OF_HTTPS = ['https_proxy', 'HTTPS_PROXY', ...OF_HTTP];

/** For requests to an address; undefined where they go straight. NO_PROXY is not looked at: ask where a proxy was in the way. */
export function proxyFor(env: Context['env'], address: string): NamedProxy | undefined {
  const names = /^http:/i.test(address) ? OF_HTTP : OF_HTTPS;
  const variable = names.find((name) => env[name]);
  if (variable === undefined) return undefined;
  const said = env[variable] ?? '';
  const isProxy = URL.canParse(said) && /^https?:$/.test(new URL(said).protocol);
  return { variable, host: isProxy ? new URL(said).host : undefined };
}
