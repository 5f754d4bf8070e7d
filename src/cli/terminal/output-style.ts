/** How output is dressed: a terminal decides (no-color.org, force-color.org, bixense.com/clicolors), pipes get plain text. */
import type { Config } from '../../config/schema.ts';
import { switchOf } from '../../config/values.ts';
import type { Context, OutputStream } from '../../context.ts';
import type { Style } from '../../view/kit/style.ts';

const PIPE_WIDTH = 100;

/** `config` chooses the language and whether to write plainly; without one the environment does, and it is English. */
export function styleFor(context: Context, config?: Config, stream: OutputStream = context.stdout): Style {
  const { env } = context;
  const color = colorLevel(env, stream.isTTY);
  const plain = config?.output.plain ?? switchOf(env.RADAR_PLAIN) ?? (stream.isTTY && env.TERM === 'dumb');
  return {
    width: stream.columns || (Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : PIPE_WIDTH),
    color,
    hyperlinks: stream.isTTY && color > 0 && env.TERM !== 'linux',
    unicode: isUnicode(env.LC_ALL || env.LC_CTYPE || env.LANG || 'C.UTF-8'),
    lang: config?.output.lang ?? (env.RADAR_LANG === 'zh' ? 'zh' : 'en'),
    ...(plain ? { plain } : {}),
  };
}

/** A locale that names another character set than UTF-8 means it, as `de_DE.ISO-8859-1`; so do C and POSIX, which name none. */
function isUnicode(locale: string): boolean {
  const charset = /\.([^@]+)/.exec(locale)?.[1];
  return charset === undefined ? !/^(C|POSIX)$/i.test(locale) : /^utf-?8$/i.test(charset);
}

function colorLevel(env: Context['env'], isTTY: boolean): Style['color'] {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '')
    return ({ '0': 0, false: 0, '2': 2, '3': 3 } as const)[forced] ?? 1;
  if (env.NO_COLOR || !isTTY || env.TERM === 'dumb') return 0;
  if (/truecolor|24bit/i.test(env.COLORTERM ?? '')) return 3;
  return /256/.test(env.TERM ?? '') ? 2 : 1;
}
