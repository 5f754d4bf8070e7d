/** The configuration in force, whichever way it was read. */
import type { Paths } from './paths.ts';
import type { Config } from './schema.ts';
import type { Judgement } from './trust/project.ts';

export interface SettledConfig {
  readonly config: Config;
  /** The files that were read, the winning one first; empty where radar runs on defaults. */
  readonly files: readonly string[];
  readonly paths: Paths;
  /** What `./radar.config.yaml` holds that needs trust; `config` is without what has none. */
  readonly dangers: Judgement['dangers'];
  readonly confinedTo?: Judgement['confinedTo'];
  readonly alsoConfinedTo?: Judgement['alsoConfinedTo'];
  /** Whether the texts of the files alone decide it: nothing had to be judged by what is trusted, no problem was overlooked. */
  readonly isFinal: boolean;
  /** Whether the reader says which variable holds the model's key. */
  readonly isKeyNamed: boolean;
}
