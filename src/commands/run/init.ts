import { existsSync, readFileSync } from 'node:fs';
import { readLayer } from '../../config/layer.ts';
import { findPaths } from '../../config/paths.ts';
import { writeConfigText } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { writeFileAtomically } from '../../pipeline/output-file.ts';
import type { InitOptions } from '../init.ts';

/** Writes the user's configuration file; an existing one is never replaced without --force. */
export async function runInit(context: Context, options: InitOptions): Promise<number> {
  const { category = [], interest = [], like = [], author = [] } = options;
  if (category.length === 0) {
    throw new RadarError('usage', 'radar init needs at least one --category', {
      hint: 'For example: radar init --yes --category cs.LG --interest "optical computing"',
    });
  }
  const paths = findPaths(context.env, context.cwd, options.config);
  const file = paths.namedConfig ?? paths.configFiles.at(-1) ?? '';
  if (existsSync(file) && options.force !== true) {
    throw new RadarError('usage', `${file} is already there`, {
      hint: 'Edit it, or replace it with --force.',
    });
  }
  const text = writeConfigText({ categories: category, interests: interest, likes: like, authors: author });
  const [problem] = readLayer(file, text).problems;
  if (problem !== undefined) throw new RadarError('usage', problem.message);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before !== undefined) writeFileAtomically(`${file}.bak`, before, String(context.clock.now()));
  writeFileAtomically(file, text, String(context.clock.now()));
  await context.stdout.write(
    `wrote ${file}${before === undefined ? '' : ` (the old one is ${file}.bak)`}\nNext: radar today\n`,
  );
  return EXIT.ok;
}
