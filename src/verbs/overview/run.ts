import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { findSituation } from './situation.ts';
import { type CommandGroups, renderOverview } from './view.ts';

export async function runOverview(
  context: Context,
  groups: CommandGroups,
  { config }: { readonly config?: string },
): Promise<number> {
  const situation = findSituation(context, config);
  await context.stdout.write(renderOverview(situation, groups, styleAnyway(context, config)));
  return EXIT.ok;
}
