import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';
import { VERBS, type Verb } from './verbs.ts';

export function declareFeedback(program: Command, context: Context, finish: Finish): void {
  for (const verb of Object.keys(VERBS) as Verb[]) {
    const command = program
      .command(verb)
      .argument(
        '[id...]',
        'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” or none reads them from stdin',
      )
      .description(VERBS[verb].what)
      .option('-q, --quiet', 'say nothing on success')
      .option('--offline', 'do not ask arXiv or Crossref for papers that are not in the store');
    if (verb !== 'forget') declareSeeding(command);
    command
      .addHelpText('after', examples(...examplesOf(verb)))
      .action(async (ids: string[], _options: unknown, self: Command) => {
        const { runFeedback } = await import('./run.ts');
        finish(await runFeedback(context, verb, ids, self.optsWithGlobals()));
      });
  }
}

function declareSeeding(command: Command): void {
  command
    .option('--from <file>', 'all papers of a library: BibTeX, or CSL-JSON as Zotero exports it; - for stdin')
    .option('--author <name>', 'all papers of the store by this author; asks before it marks them')
    .option('--interest <name>', 'for this interest of the profile')
    .option('-y, --yes', 'do not ask')
    .option('--dry-run', 'show which papers are meant and change nothing');
}

function examplesOf(verb: Verb): (readonly [string, string])[] {
  const own: (readonly [string, string])[] = [
    [`radar ${verb} 2606.12609`, 'one paper'],
    [`radar list -f ids | head -3 | radar ${verb} -`, 'the first three of the list'],
  ];
  if (verb !== 'like') return own;
  return [
    ...own,
    ['radar like --from library.bib --interest optics', 'what you have collected teaches an interest'],
    ['radar like --author "Logan G. Wright" --dry-run', 'what the store has by an author'],
  ];
}
