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
  undelivered: 9,
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

  constructor(code: ErrorCode, what: Message, options: { hint?: Message; cause?: unknown } = {}) {
    super(JSON.stringify(what), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.what = what;
    this.hint = options.hint;
  }
}

/** The exit code for anything that was thrown. */
export function exitCodeOf(error: unknown): number {
  return error instanceof RadarError ? EXIT[error.code] : EXIT.bug;
}

/** What the system calls what went wrong, such as `ENOSPC`; its words where it has no name. */
export function faultOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}

/** What stderr shows for anything that was thrown: `radar: what happened`, then the remedy; a stack only for bugs. */
export function formatError(error: unknown, say: (message: Message) => string): string {
  if (error instanceof RadarError) {
    return `radar: ${say(error.what)}\n${error.hint === undefined ? '' : `       ${say(error.hint)}\n`}`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `radar: ${say(['bug-in-radar'])}\n${stack}\n`;
}
