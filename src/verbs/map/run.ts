import type { MapFormat } from '../../cli/formats.ts';
import { withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { fillTemplate } from '../../config/file-template.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import { getDigest } from '../../store/digests/digests.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';
import { renderMap } from '../../view/digest/picture/map.ts';
import { renderPictureSvg } from '../../view/digest/picture/svg.ts';

export interface MapOptions {
  readonly format?: MapFormat;
  readonly output?: string;
  readonly config?: string;
}

/** Draws the delivered digest as it was, under the numbers that `radar show` and the others take. */
export async function runMap(context: Context, options: MapOptions): Promise<number> {
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const profile = config.profile.name;
      const last = lastDelivered(store, profile);
      const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
      if (digest === undefined) {
        // Nothing to draw is no mistake of whoever asks.
        await tell(context, config.output.lang, ['no-digest-to-draw'], ['today-makes-first']);
        return EXIT.ok;
      }
      const scene = {
        minScore: config.briefing.minScore,
        interests: config.profile.interests.map(({ name }) => name),
      };
      const isSvg = (options.format ?? (/\.svg$/i.test(options.output ?? '') ? 'svg' : 'terminal')) === 'svg';
      const output = options.output === '-' ? undefined : options.output;
      const own = styleFor(context, config);
      const style = output === undefined ? own : { ...own, color: 0 as const, hyperlinks: false };
      const text = isSvg
        ? renderPictureSvg(digest.papers, { ...scene, lang: style.lang })
        : renderMap(digest.papers, style, scene);
      if (output === undefined) {
        await context.stdout.write(text);
        return EXIT.ok;
      }
      const file = fillTemplate(output, { date: digest.date, profile }, context);
      writeFileAtomically(file, text, String(Math.floor(context.random() * 1e12)));
      await tell(context, config.output.lang, ['file-written', file]);
      return EXIT.ok;
    },
  );
}
