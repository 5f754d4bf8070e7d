/** What a project's file is judged by. Types only. */
import type { Message } from '../../messages/message.ts';
import type { Environment } from '../paths.ts';
import type { Config } from '../schema.ts';

/** A `./radar.config.yaml` among everything else that decides. */
export interface Site {
  readonly file: string;
  readonly lineOf: (key: string) => number;
  /** Its folder, as `canonicalFolder` spells it. */
  readonly folder: string;
  readonly dataDir: string;
  readonly env: Environment;
  /** What would hold with the file, and what holds without it. */
  readonly whole: Standing;
  readonly own: Standing;
  /** Whether the file decides a key: it has it, and no variable of the environment stands above. */
  readonly decides: (key: string) => boolean;
}

export interface Standing {
  readonly config: Config;
  /** Whether any layer writes `llm.keyEnv` down, so that even its default is meant for another server. */
  readonly isKeyNamed: boolean;
}

/** What a value would do that needs trust. */
export interface NeedOfTrust {
  /** The rest of a sentence that begins with the key and its value. */
  readonly does: Message;
  /** What exactly is trusted beside the value: where it leads, with which key. Where that changes, trust ends. */
  readonly subject: string;
}
