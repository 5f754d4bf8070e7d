import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import { programOf } from '../../selection/program.ts';
import { whyNotFetched } from '../../selection/why/absence.ts';
import { keptExplainer } from '../../selection/why/kept.ts';
import type { PlaceOfPaper } from '../../selection/why/place.ts';
import type { Store } from '../../store/file/open.ts';
import { renderWhy } from '../../view/papers/why.ts';
import { whyJson } from './json.ts';

export interface WhyOptions {
  readonly json?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

/** What is known is printed, whatever is missing; exit 2 where a paper is not in the store. */
export async function runWhy(
  context: Context,
  args: readonly string[],
  options: WhyOptions,
): Promise<number> {
  const words = await wordsFrom(args, context);
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const ids = namedPapers(store, config.profile.name, words);
      const explain = keptExplainer({ ...context, store, version: programOf(context) }, config);
      const found: (PlaceOfPaper | undefined)[] = [];
      for (const id of ids) found.push(await explain(id));
      const [first, ...others] = found.flatMap((place) => place ?? []);
      const missing = ids.filter((_, index) => found[index] === undefined);
      if (first !== undefined) {
        const places = [first, ...others] as const;
        const style = styleFor(context, config);
        const text =
          options.json === true ? whyJson(places) : places.map((one) => renderWhy(one, style)).join('\n');
        await writePaged(context, options, text);
      }
      if (missing.length > 0) throw notFetched(store, config, missing);
      return EXIT.ok;
    },
  );
}

function notFetched(store: Store, config: Config, missing: readonly PaperId[]): RadarError {
  const [first] = missing;
  const hint = first === undefined ? undefined : whyNotFetched(store, config, first);
  return new RadarError('usage', ['papers-never-considered', ...missing], hint === undefined ? {} : { hint });
}
