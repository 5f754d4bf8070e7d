/** Errors a user can act on, and the one table of exit codes. */
import type { Message } from './messages/message.ts';

/** Exit codes of the public contract; see the README. */
export const EXIT = {
  ok: 0,
  bug: 1,
  usage: 2,
  config: 3,
  key: 4,
  nothing: 5,
  incomplete: 6,
  model: 7,
  store: 8,
  locked: 75,
  interrupted: 130,
  terminated: 143,
} as const;

export type ErrorCode = Exclude<keyof typeof EXIT, 'ok' | 'bug'>;

/**
 * An outcome the user can mend: it is printed as a message and a hint, without a stack, and ends with `EXIT[code]`.
 * Everything else that is thrown is a bug.
 */
export class RadarError extends Error {
  override readonly name = 'RadarError';
  readonly code: ErrorCode;
  /** What happened. `message` holds it for a stack only. */
  readonly what: Message;
  /** What to do next, as a full sentence. */
  readonly hint: Message | undefined;

  constructor(
    code: ErrorCode,
    what: Message | string,
    options: { hint?: Message | string; cause?: unknown } = {},
  ) {
    super(
      typeof what === 'string' ? what : JSON.stringify(what),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.what = asMessage(what);
    this.hint = options.hint === undefined ? undefined : asMessage(options.hint);
  }
}

/** The exit code for anything that was thrown. */
export function exitCodeOf(error: unknown): number {
  return error instanceof RadarError ? EXIT[error.code] : EXIT.bug;
}

const asMessage = (what: Message | string): Message => (typeof what === 'string' ? ['text', what] : what);

/** What stderr shows for anything that was thrown: `radar: what happened`, then the remedy; a stack only for bugs. */
export function formatError(error: unknown, issuesUrl: string, say: (message: Message) => string): string {
  if (error instanceof RadarError) {
    return `radar: ${say(error.what)}\n${error.hint === undefined ? '' : `       ${say(error.hint)}\n`}`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `radar: this is a bug in radar, please report it at ${issuesUrl}\n${stack}\n`;
}
