/** Which key would go where. The key itself is never part of what is said. */

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { destinationOf } from '../../../brief/settings.ts';
import type { LoadedConfig } from '../../../config/load.ts';
import type { Context } from '../../../context.ts';
import { modelSettings } from '../../../digest/model-settings.ts';
import { RadarError } from '../../../errors.ts';
import { say } from '../../../messages/say.ts';
import type { Store } from '../../../store/open.ts';
import type { HealthFinding, HealthPorts } from './finding.ts';

const NAME = 'model';

export function checkKey(ports: HealthPorts, loaded: LoadedConfig, store: Store): HealthFinding[] {
  const { llm } = loaded.config;
  if (!llm.enabled) {
    return [{ name: NAME, state: 'skip', detail: 'llm.enabled is false: briefings are written without one' }];
  }
  return [destination(ports, loaded, store), ...checkKeyFile(ports, llm.keyFile)];
}

function destination(ports: HealthPorts, loaded: LoadedConfig, store: Store): HealthFinding {
  const { llm } = loaded.config;
  try {
    const settings = modelSettings({ ...ports, store }, loaded);
    const where = destinationOf(settings);
    const from = llm.keyFile === undefined ? `the variable ${llm.keyEnv}` : 'the file of llm.keyFile';
    if ('message' in where) {
      const detail = `${where.message}: briefings are written without a model`;
      // Without any key that is how radar was set up; a key that cannot be used is a mistake.
      if (settings.key === undefined) return { name: NAME, state: 'skip', detail };
      return { name: NAME, state: 'warn', detail, remedy: 'See llm in “radar config show --origin”.' };
    }
    const key = where.key === undefined ? 'no key' : `the key in ${from} (${where.auth})`;
    const detail = `${llm.model} at ${where.host}: ${key}, titles and abstracts of the best papers, names and descriptions of your interests would be sent there`;
    return { name: NAME, state: 'ok', detail };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const remedy = error.hint === undefined ? 'Mend llm.keyFile.' : say('en', error.hint);
    return { name: NAME, state: 'fail', detail: say('en', error.what), remedy };
  }
}

function checkKeyFile({ env, cwd, host }: HealthPorts, keyFile: string | undefined): HealthFinding[] {
  if (keyFile === undefined || host.platform === 'win32') return [];
  const file = resolve(cwd, keyFile.replace(/^~(?=\/)/, env.HOME ?? '~'));
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) === 0) return [];
  const detail = `${file} can be read by other users`;
  return [{ name: 'key file', state: 'warn', detail, remedy: `Close it: chmod 600 '${file}'` }];
}

/** Host and port only: a proxy's address may hold a password. */
export function checkProxy(env: Context['env'], isShut: boolean): HealthFinding[] {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  const found = names.find((name) => env[name]);
  if (found === undefined) return [];
  const address = env[found] ?? '';
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    const remedy = 'It must be an http or https address such as http://proxy.example.org:3128.';
    return [{ name: 'proxy', state: 'fail', detail: `${found} holds no address of a proxy`, remedy }];
  }
  const { host } = new URL(address);
  if (isShut) {
    const remedy = `Check ${found}: that the proxy runs, and its name and password. NO_PROXY names hosts that need none.`;
    return [{ name: 'proxy', state: 'fail', detail: `${host} (${found}) lets nothing through`, remedy }];
  }
  return [{ name: 'proxy', state: 'ok', detail: `requests go through ${host} (${found})` }];
}
