import { withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { loadConfig } from '../../config/load.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT } from '../../errors.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { evaluationJson } from './json.ts';
import { evaluate } from './model.ts';
import { renderEvaluation } from './view.ts';

export interface EvalOptions {
  readonly compare?: string;
  readonly days?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

const MOST_DAYS = 60;
const ERASE_LINE = '\r\u001b[2K';

export async function runEval(context: Context, options: EvalOptions): Promise<number> {
  const other =
    options.compare === undefined ? undefined : loadConfig(context.env, context.cwd, options.compare).config;
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const { stderr } = context;
      const { replayed } = INTERFACE_WORDS[config.output.lang].working;
      const isLive = stderr.isTTY && options.quiet !== true && context.env.TERM !== 'dumb';
      const show = (text: string): void => {
        if (isLive) void stderr.write(`${ERASE_LINE}${text}`);
      };
      const evaluation = await evaluate(
        {
          ...context,
          store,
          onSession: (done, of) => show(replayed(done, of)),
        },
        { config, limit: options.days ?? MOST_DAYS, ...defined({ other }) },
      );
      show('');
      await context.stdout.write(
        options.json === true
          ? evaluationJson(evaluation)
          : renderEvaluation(evaluation, styleFor(context, config)),
      );
      return EXIT.ok;
    },
  );
}
