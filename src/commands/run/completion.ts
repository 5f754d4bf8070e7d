import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import type { Shell } from '../completion.ts';
import { bashScript, fishScript, zshScript } from './completion-scripts.ts';
import { completionTree } from './completion-tree.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<Shell, unknown>;

export async function runCompletion(context: Context, program: Command, shell: Shell): Promise<number> {
  await context.stdout.write(SCRIPTS[shell](completionTree(program)));
  return EXIT.ok;
}
