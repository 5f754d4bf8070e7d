import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { manPage } from './man-page.ts';

export async function runMan(context: Context, program: Command): Promise<number> {
  await context.stdout.write(manPage(program, context.version));
  return EXIT.ok;
}
