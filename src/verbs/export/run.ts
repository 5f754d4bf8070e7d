/** `radar export --all FILE`: everything another machine needs to go on where this one stopped. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays } from '../../calendar.ts';
import { withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { expandHome } from '../../config/file-template.ts';
import { loadConfig } from '../../config/load.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { writePiecesAtomically } from '../../outlets/file.ts';
import type { PaperId } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';
import { LATE_DAYS } from '../../selection/window.ts';
import { takeOut } from '../../store/moving/take-out.ts';
import { movingConfig } from './configuration.ts';
import { exportDocument } from './document.ts';

export interface ExportOptions {
  readonly all?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

/** @throws RadarError `usage` where it is not said what, or the file is there or cannot be written. */
export async function runExportAll(context: Context, file: string, options: ExportOptions): Promise<number> {
  if (options.all !== true)
    throw new RadarError('usage', ['export-what'], { hint: ['export-all-or-papers'] });
  const path = file === '-' ? undefined : resolve(context.cwd, expandHome(file, context.env));
  if (path !== undefined && existsSync(path) && options.force !== true)
    throw new RadarError('usage', ['backup-there', file], { hint: ['force-or-other-name'] });
  return withSession(context, { reads: true, config: options.config }, async (session) => {
    const { store, config } = session;
    const moving = movingConfig(loadConfig(context.env, context.cwd, options.config));
    const taken = takeOut(store, {
      since: addDays(arxivToday(store, context.clock), -LATE_DAYS),
      also: exampleIds(config),
    });
    const head = {
      schema: 'radar.export/1',
      exportedAt: new Date(context.clock.now()).toISOString(),
      version: context.version,
      ...(moving === undefined ? {} : { config: { text: moving.text } }),
    } as const;
    const pieces = exportDocument(head, taken);
    if (path === undefined) {
      for (const piece of pieces) if (!(await context.stdout.write(piece))) break;
    } else writePiecesAtomically(path, pieces, String(Math.floor(context.random() * 1e12)), 0o600);
    if (options.quiet === true) return EXIT.ok;
    const { lang } = config.output;
    if (path !== undefined) await tell(context, lang, ['all-exported', file], ['import-there']);
    if (moving !== undefined && moving.left.length > 0)
      await tell(context, lang, ['export-left-out', ...moving.left]);
    if (moving?.folderFile !== undefined)
      await tell(context, lang, ['export-folder-config', moving.folderFile]);
    return EXIT.ok;
  });
}

/** Papers of the configuration rank as what was liked. */
const exampleIds = ({ profile }: Config): PaperId[] =>
  profile.interests.flatMap(({ like, dislike }) =>
    [...like, ...dislike].flatMap((reference) => parsePaperReference(reference)?.id ?? []),
  );
