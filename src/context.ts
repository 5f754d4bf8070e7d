/** The narrow ports through which radar touches the world. Types only: system-context.ts makes the real ones. */

import type { ReadStream, WriteStream } from 'node:tty';

/**
 * The part of the Fetch standard that radar uses (https://fetch.spec.whatwg.org). Redirects are never followed by the port;
 * credentials in an address are sent as a header.
 */
export type FetchPort = (url: string, init: FetchInit) => Promise<FetchResponse>;

export interface FetchInit {
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for everything, from looking the host up to the last byte of the body: then the port breaks off. */
  readonly within: number;
  readonly signal?: AbortSignal;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Undecoded for transport, decoded for Content-Encoding; errors with the cause's `code` on a broken, silent or late body. */
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** Milliseconds since the epoch, and waiting. */
export interface Clock {
  readonly now: () => number;
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface OutputStream {
  /** Resolves when the text has been handed to the system. Returns false once the reader has gone (EPIPE). */
  readonly write: (text: string) => Promise<boolean>;
  readonly isTTY: boolean;
  /** Terminal width in cells; undefined where it is unknown. */
  readonly columns: number | undefined;
}

export interface InputStream {
  readonly isTTY: boolean;
  readonly read: () => AsyncIterable<string>;
}

/** This machine and the Node that runs radar, for units of cron and systemd and for `radar doctor`. */
export interface Host {
  /** Without the leading v. */
  readonly nodeVersion: string;
  /** The absolute path of Node. */
  readonly execPath: string;
  /** As `process.platform`. */
  readonly platform: string;
  readonly name: string;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/** Both ends of a terminal somebody sits at, for what draws on it by itself: the reader and the questions of `radar init`. */
export interface Terminal {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** Stops radar as Ctrl-Z stops any job of a shell, and resolves when it goes on; undefined where there are no jobs. */
  readonly suspend?: () => Promise<void>;
  /**
   * Calls `giveBack` when the process ends without anybody's doing: a crash, before its stack is printed, or a signal that
   * radar does not listen to. @returns what stops that.
   */
  readonly onEnd?: (giveBack: () => void) => () => void;
}

/** A program of the user's own system: a pager, whatever opens links. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Goes to its standard input; its output and errors are radar's own. Without it the program runs on in the background. */
  readonly input?: string;
  /** A program that works for radar, beside it: these variables are added, it has ten minutes, and what it prints goes to stderr. */
  readonly aside?: Readonly<Record<string, string>>;
}

/** Everything a command may touch. Stages never receive it: they get the ports they need. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly version: string;
  /** Another one for every build of the program; undefined where it runs from its sources. */
  readonly build?: string | undefined;
  readonly host: Host;
  /** The package's own folder, where the files that ship with it are. Ends with a slash. */
  readonly packageRoot: string;
  readonly clock: Clock;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
  readonly fetch: FetchPort;
  /** The same without limits on silence: a model may think for minutes before its first byte, and is watched by its caller. */
  readonly patientFetch: FetchPort;
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Undefined where stdin or stdout is not a terminal: then nothing may ask, and nothing may take over the screen. */
  readonly terminal: Terminal | undefined;
  /** Starts a program without a shell. Resolves to its exit status, 0 once a background one has started, undefined where it cannot be started. */
  readonly launch: (program: Program) => Promise<number | undefined>;
  /** What a program prints on stdout; undefined where it cannot be started or fails. */
  readonly capture?: (program: Program) => Promise<string | undefined>;
  /**
   * Runs this very radar once more beside itself, unseen and unheard: for work that would hold up a screen. Resolves to its
   * exit status; undefined where it could not be started or was aborted.
   */
  readonly runBeside?: (args: readonly string[], signal: AbortSignal) => Promise<number | undefined>;
  /** Asks for memory to be collected sooner from now on: for a stream far longer than what is kept of it. */
  readonly spareMemory?: () => void;
  /** Aborted by Ctrl-C or SIGTERM; its reason is a RadarError `interrupted` or `terminated`. */
  readonly signal: AbortSignal;
}
