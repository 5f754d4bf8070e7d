/** Which key would go where. The key itself is never part of what is said. */

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { destinationOf } from '../../../brief/settings.ts';
import { expandHome } from '../../../config/file-template.ts';
import type { LoadedConfig } from '../../../config/load.ts';
import type { Context } from '../../../context.ts';
import { modelSettings } from '../../../digest/model-settings.ts';
import { RadarError } from '../../../errors.ts';
import type { Message } from '../../../messages/message.ts';
import { proxyFor } from '../../../net/proxy.ts';
import type { Store } from '../../../store/file/open.ts';
import type { Finding, HealthPorts } from './finding.ts';

const NAME: Message = ['part-model'];

export function checkKey(ports: HealthPorts, loaded: LoadedConfig, store: Store): Finding[] {
  const { llm } = loaded.config;
  if (!llm.enabled) {
    return [{ name: NAME, state: 'skip', detail: ['model-off'] }];
  }
  return [destination(ports, loaded, store), ...checkKeyFile(ports, llm.keyFile)];
}

function destination(ports: HealthPorts, loaded: LoadedConfig, store: Store): Finding {
  const { llm } = loaded.config;
  try {
    const settings = modelSettings({ ...ports, store }, loaded);
    const where = destinationOf(settings);
    if ('message' in where) {
      // Without any key that is how radar was set up; a key that cannot be used is a mistake.
      if (settings.key === undefined)
        return { name: NAME, state: 'skip', detail: ['model-unused', where.message] };
      const detail: Message = ['model-unused', where.message];
      return { name: NAME, state: 'warn', detail, remedy: ['see-llm'] };
    }
    const from: Message =
      llm.keyFile === undefined
        ? ['key-of-variable-as', llm.keyEnv, where.auth]
        : ['key-of-file-as', where.auth];
    const key: Message = where.key === undefined ? ['sent-without-key'] : from;
    return { name: NAME, state: 'ok', detail: ['sent-to-model', llm.model, where.host, key] };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    return { name: NAME, state: 'fail', detail: error.what, remedy: error.hint ?? ['mend-key-file'] };
  }
}

function checkKeyFile({ env, cwd, host }: HealthPorts, keyFile: string | undefined): Finding[] {
  if (keyFile === undefined || host.platform === 'win32') return [];
  const file = resolve(cwd, expandHome(keyFile, env));
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) === 0) return [];
  return [
    {
      name: ['part-key-file'],
      state: 'warn',
      detail: ['key-file-open', file],
      remedy: ['close-path', `chmod 600 '${file}'`],
    },
  ];
}

/** Asked of the way to arXiv, which is https. */
export function checkProxy(env: Context['env'], isShut: boolean): Finding[] {
  const proxy = proxyFor(env, 'https:');
  if (proxy === undefined) return [];
  const name: Message = ['part-proxy'];
  const { variable, host } = proxy;
  if (host === undefined)
    return [{ name, state: 'fail', detail: ['proxy-misnamed', variable], remedy: ['write-proxy'] }];
  if (isShut)
    return [
      { name, state: 'fail', detail: ['proxy-shut', host, variable], remedy: ['check-the-proxy', variable] },
    ];
  return [{ name, state: 'ok', detail: ['proxy-used', host, variable] }];
}
