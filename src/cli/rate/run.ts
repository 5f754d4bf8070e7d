import type { Context, Terminal } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { latestBatch } from '../../intake/lists.ts';
import type { RankedPaper } from '../../paper.ts';
import { select } from '../../selection/select.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import { teachingPapers } from '../../selection/teaching.ts';
import { papersJson } from '../../view/json.ts';
import { requireCategories, type Session, withSession } from '../session.ts';
import { tell } from '../tell.ts';
import { styleFor } from '../terminal/output-style.ts';
import { askAbout } from './questions.ts';
import { renderMoved } from './view.ts';

export interface RateOptions {
  readonly limit: number;
  readonly json?: boolean;
  readonly config?: string;
}

export async function runRate(context: Context, options: RateOptions): Promise<number> {
  const terminal = options.json === true ? undefined : requireTerminal(context);
  return withSession(context, { config: options.config }, async (session) => {
    requireCategories(session);
    const { store, config } = session;
    const space = readSpace(context.packageRoot);
    const papers = teachingPapers(store, config, context.clock, { count: options.limit, space });
    if (terminal === undefined) {
      await context.stdout.write(papersJson(papers));
      return EXIT.ok;
    }
    if (papers.length === 0) {
      await tell(context, config.output.lang, ['nothing-to-rate'], ['refresh-fills']);
      return EXIT.ok;
    }
    const before = orderOf(context, session);
    const said = await askAbout(context, terminal, session, papers);
    const moved = renderMoved(
      before,
      said === 0 ? before : orderOf(context, session),
      said,
      styleFor(context, config),
    );
    await context.stdout.write(moved);
    return EXIT.ok;
  });
}

/** @throws RadarError `usage` where nobody can press a key. */
function requireTerminal({ terminal, env }: Context): Terminal {
  if (terminal !== undefined && env.TERM !== 'dumb') return terminal;
  throw new RadarError('usage', ['rate-needs-terminal'], { hint: ['rate-without-terminal'] });
}

/** The latest batch as it is ranked now. */
function orderOf({ clock, packageRoot }: Context, { store, config }: Session): readonly RankedPaper[] {
  const asked = { kind: 'date', date: latestBatch(store, config, clock) } as const;
  return select(store, config, clock, { asked, limit: 0, minScore: 1, space: readSpace(packageRoot) }).ranked;
}
