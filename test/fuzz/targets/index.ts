import type { Target } from '../target.ts';
import { configuration } from './configuration.ts';
import { libraries } from './libraries.ts';
import { models } from './models.ts';
import { outputs } from './outputs.ts';
import { sources } from './sources.ts';
import { texts } from './texts.ts';

export const TARGETS: readonly Target[] = [
  ...sources,
  ...libraries,
  ...texts,
  ...models,
  ...configuration,
  ...outputs,
];
