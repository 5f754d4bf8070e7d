/** A home without a configuration, for what writes the first one. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { readLayer } from '../../src/config/layer.ts';
import type { Config } from '../../src/config/schema.ts';
import { type Run, runRadar, type TestContextOptions } from './context.ts';

export interface Home {
  readonly folder: string;
  /** The user's own configuration, where there is one. */
  readonly file: string;
  readonly radar: (args: readonly string[], options?: TestContextOptions) => Promise<Run>;
  /** What the configuration says; it must be right. */
  readonly written: (path?: string) => Config;
  readonly keep: (path: string, text: string) => void;
}

export function openHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'radar-init-'));
  const file = join(folder, '.config/radar/config.yaml');
  return {
    folder,
    file,
    radar: (args, options = {}) => runRadar(args, { home: folder, stdin: '', ...options }),
    written: (path = file) => {
      const { config, problems } = readLayer(path, readFileSync(path, 'utf8'));
      expect(problems).toEqual([]);
      if (config === undefined) throw new Error('no configuration');
      return config;
    },
    keep: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
  };
}
