/** What a model call needs from the configuration, the environment and the store. The key is read here and kept nowhere. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LlmSettings } from '../brief/settings.ts';
import { expandHome } from '../config/file-template.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Context } from '../context.ts';
import { faultOf, RadarError } from '../errors.ts';
import type { Store } from '../store/file/open.ts';
import { monthCost } from '../store/model-calls.ts';

export type SettingsPorts = Pick<Context, 'env' | 'clock' | 'cwd'> & { readonly store: Store };

/** @throws RadarError `config` where `llm.keyFile` cannot be read. */
export function modelSettings(
  { env, clock, cwd, store }: SettingsPorts,
  { config, isKeyNamed }: SettledConfig,
): LlmSettings {
  const { llm } = config;
  const key =
    llm.keyFile === undefined ? env[llm.keyEnv] : readKey(resolve(cwd, expandHome(llm.keyFile, env)));
  const month = new Date(clock.now()).toISOString().slice(0, 7);
  return {
    config: llm,
    ...(key === undefined || key.trim() === '' ? {} : { key: key.trim() }),
    keyNamed: llm.keyFile !== undefined || isKeyNamed,
    spentThisMonth: monthCost(store, month),
  };
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new RadarError('config', ['key-file-unreadable', file, faultOf(error)], {
      hint: ['key-file-holds'],
    });
  }
}
