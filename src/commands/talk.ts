/** What radar says on stderr while it works: one line that keeps changing on a terminal, only warnings elsewhere, nothing under -q. */
import type { Context } from '../context.ts';
import type { OnProgress, ProgressEvent } from '../pipeline/progress.ts';

export interface Talk {
  readonly onProgress: OnProgress;
  /** A whole line that stays. */
  readonly say: (line: string) => void;
  /** Removes the changing line; call before data goes to stdout. */
  readonly hush: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

export function createTalk(context: Context, quiet: boolean): Talk {
  const { stderr } = context;
  const live = stderr.isTTY && !quiet && context.env.TERM !== 'dumb';
  let shown = false;
  const hush = (): void => {
    if (shown) void stderr.write(ERASE_LINE);
    shown = false;
  };
  const show = (text: string): void => {
    if (!live) return;
    shown = true;
    void stderr.write(`${ERASE_LINE}${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
  };
  const say = (line: string): void => {
    if (quiet) return;
    hush();
    void stderr.write(`${line}\n`);
  };
  return { onProgress: (event) => tell(event, show, say), say, hush };
}

function tell(event: ProgressEvent, show: (text: string) => void, say: (line: string) => void): void {
  switch (event.kind) {
    case 'fetching':
      show(`arXiv ${event.category} (${event.done + 1} of ${event.of}) …`);
      break;
    case 'waiting':
      show(
        `arXiv ${event.category}: waiting ${Math.ceil(event.ms / 1000)} s, as arXiv asks between requests …`,
      );
      break;
    case 'checked':
      for (const note of event.notes) say(`radar: ${event.category}: ${note}`);
      break;
    case 'harvesting':
      show(
        `arXiv ${event.category} (${event.done + 1} of ${event.of}): ${event.records} records since ${event.since} …`,
      );
      break;
    case 'writing':
      show(`${event.model} is writing the briefing …`);
      break;
    case 'note':
      say(`radar: ${event.text}`);
      break;
    default:
      event satisfies never;
  }
}
