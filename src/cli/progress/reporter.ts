/** What radar says on stderr while it works: lines that keep changing on a terminal, only warnings elsewhere, nothing under -q. */

import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import type { OnProgress, ProgressEvent } from '../../intake/progress.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { truncate } from '../../view/kit/layout.ts';
import type { Style } from '../../view/kit/style.ts';
import { styleFor } from '../terminal/output-style.ts';
import { progressLines, type SourceProgress } from './lines.ts';
import { createLiveBlock, type LiveBlock } from './live-block.ts';
import { createPace, type MeasurePace } from './pace.ts';

export interface ProgressReporter {
  readonly onProgress: OnProgress;
  /** A whole line that stays. */
  readonly say: (line: string) => void;
  /** Lines above the changing ones, until the next `clear`: what is known before the rest is. */
  readonly show: (lines: readonly string[]) => void;
  /** Whether lines that change are seen by anybody. */
  readonly isLive: boolean;
  /** How they are dressed. */
  readonly style: Style;
  /** The lines a terminal has room for. */
  readonly rows: number;
  /** Removes what keeps changing; call before data goes to stdout. */
  readonly clear: () => void;
}

/** Sources that are seen at once. */
const MOST_SOURCES = 12;
const FEW_ROWS = 24;
const NOW_AND_THEN_MS = 30_000;
/** A count of seconds ends by itself; nothing that radar waits for takes longer. */
const MOST_SECONDS = 3600;

export function createReporter(context: Context, quiet: boolean, config?: Config): ProgressReporter {
  return new LiveReporter(context, quiet, config);
}

class LiveReporter implements ProgressReporter {
  readonly isLive: boolean;
  readonly style: Style;
  readonly rows: number;
  readonly #context: Context;
  readonly #quiet: boolean;
  readonly #block: LiveBlock;
  readonly #sources = new Map<string, SourceProgress['state']>();
  #known: readonly string[] = [];
  #status: string | undefined;
  #counting = new AbortController();
  #toldAt: number | undefined;
  #pace: MeasurePace | undefined;

  constructor(context: Context, quiet: boolean, config: Config | undefined) {
    const { stderr } = context;
    this.#context = context;
    this.#quiet = quiet;
    this.#block = createLiveBlock(stderr);
    this.style = styleFor(context, config, stderr);
    // Lines that keep changing are noise to a screen reader.
    this.isLive = stderr.isTTY && !quiet && context.env.TERM !== 'dumb' && this.style.plain !== true;
    this.rows = context.terminal?.output.rows || FEW_ROWS;
    // What changes must not stand before the words of an interruption.
    if (this.isLive) context.signal.addEventListener('abort', this.clear, { once: true });
  }

  readonly onProgress = (event: ProgressEvent): void => {
    switch (event.kind) {
      case 'note':
        this.#tell(event.message);
        break;
      case 'writing':
        this.#write(event.model);
        break;
      case 'indexing':
        this.#index(event.done, event.of);
        break;
      case 'upgrading':
        this.#upgrade(event);
        break;
      case 'waiting':
        this.#wait(event.category, Math.ceil(event.ms / 1000));
        break;
      default:
        if (event.kind === 'checked')
          for (const note of event.notes) this.#tell(['about', event.category, note]);
        if (event.kind === 'harvesting') this.#tellNowAndThen(event);
        this.#counting.abort();
        this.#status = undefined;
        this.#sources.set(event.category, stateAfter(event));
        this.#draw();
    }
  };

  /** Where lines cannot change, somebody who waits for a long backfill still wants to see it move. */
  #tellNowAndThen({ category, records, since }: Extract<ProgressEvent, { kind: 'harvesting' }>): void {
    const now = this.#context.clock.now();
    this.#toldAt ??= now;
    if (this.isLive || records === 0 || now - this.#toldAt < NOW_AND_THEN_MS) return;
    this.#toldAt = now;
    const { recordsSoFar } = INTERFACE_WORDS[this.style.lang].working;
    this.say(`radar: ${recordsSoFar(category, records, since)}`);
  }

  #tell(message: Message): void {
    this.say(`radar: ${say(this.style.lang, message)}`);
  }

  readonly say = (line: string): void => {
    if (this.#quiet) return;
    this.#block.erase();
    void this.#context.stderr.write(`${line}\n`);
  };

  readonly show = (lines: readonly string[]): void => {
    this.#known = lines;
  };

  readonly clear = (): void => {
    this.#counting.abort();
    this.#block.erase();
    this.#sources.clear();
    this.#known = [];
    this.#status = undefined;
  };

  #write(model: string): void {
    const { writing } = INTERFACE_WORDS[this.style.lang].working;
    const ellipsis = this.style.unicode ? '…' : '...';
    this.#count(MOST_SECONDS, (passed) => {
      this.#status = ` ${truncate(writing(model, passed), Math.max(1, this.style.width - 2), ellipsis)}`;
    });
  }

  #index(done: number, of: number): void {
    this.#pace ??= createPace(this.#context.clock);
    const { indexing } = INTERFACE_WORDS[this.style.lang].working;
    this.#tellOfWork(indexing(done, of, this.#pace(done, of)));
  }

  #upgrade({ part, done, of }: Extract<ProgressEvent, { kind: 'upgrading' }>): void {
    const { keepingStore, changingStore } = INTERFACE_WORDS[this.style.lang].working;
    this.#pace ??= createPace(this.#context.clock);
    this.#tellOfWork(
      part === 'changing' ? changingStore(done, of) : keepingStore(done, of, this.#pace(done, of)),
    );
  }

  /** The line that changes; where none can, now and then one that stays. */
  #tellOfWork(line: string): void {
    this.#counting.abort();
    this.#status = ` ${truncate(line, Math.max(1, this.style.width - 2), this.style.unicode ? '…' : '...')}`;
    this.#draw();
    const now = this.#context.clock.now();
    this.#toldAt ??= now;
    if (this.isLive || now - this.#toldAt < NOW_AND_THEN_MS) return;
    this.#toldAt = now;
    this.say(`radar: ${line}`);
  }

  #wait(name: string, seconds: number): void {
    this.#status = undefined;
    this.#count(seconds, (passed) => {
      const left = seconds - passed;
      this.#sources.set(name, left > 0 ? { kind: 'waiting', seconds: left } : { kind: 'asking' });
    });
  }

  /** Tells now and every second, until something else happens. */
  #count(seconds: number, tell: (passed: number) => void): void {
    const draw = (passed: number): void => {
      tell(passed);
      this.#draw();
    };
    this.#counting.abort();
    this.#counting = new AbortController();
    draw(0);
    if (this.isLive) void everySecond(this.#context, this.#counting.signal, seconds, draw);
  }

  #draw(): void {
    if (!this.isLive) return;
    const room = Math.max(1, Math.min(MOST_SOURCES, this.rows - 2 - this.#known.length));
    const named = [...this.#sources].map(([name, state]) => ({ name, state }));
    const changing = this.#status === undefined ? progressLines(named, this.style, room) : [this.#status];
    this.#block.draw([...this.#known, ...changing]);
  }
}

type SourceEvent = Extract<ProgressEvent, { kind: 'fetching' | 'checked' | 'harvesting' }>;

function stateAfter(event: SourceEvent): SourceProgress['state'] {
  switch (event.kind) {
    case 'fetching':
      return { kind: 'asking' };
    case 'harvesting':
      return { kind: 'reading', records: event.records, since: event.since };
    case 'checked':
      return { kind: 'done', rows: event.rows };
    default:
      return event satisfies never;
  }
}

async function everySecond(
  { clock }: Context,
  signal: AbortSignal,
  seconds: number,
  tell: (passed: number) => void,
): Promise<void> {
  for (let passed = 1; passed <= seconds; passed++) {
    try {
      await clock.sleep(1000, signal);
    } catch {
      return;
    }
    if (signal.aborted) return;
    tell(passed);
  }
}
