/** `radar store stats`: a line a figure. */
import { count, megabytes } from '../../messages/amounts.ts';
import type { StoreStats } from '../../store/file/care.ts';
import { pad, widthOf } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { penOf, type Style } from '../../view/kit/style.ts';

export function renderStats(stats: StoreStats, style: Style): string {
  const pen = penOf(style);
  const words = pen.say.store;
  const rows: readonly (readonly [string, string])[] = [
    [words.file, plain(stats.file)],
    [words.size, megabytes(stats.bytes)],
    [words.log, megabytes(stats.logBytes)],
    [words.free, megabytes(stats.freeBytes)],
    [words.papers, count(stats.papers)],
    [words.announcements, count(stats.announcements)],
    ...(stats.since === undefined || stats.until === undefined
      ? []
      : [[words.days, words.between(stats.since, stats.until)] as const]),
    [words.digests, count(stats.digests)],
    [words.marked, count(stats.marked)],
    [words.schema, String(stats.schemaVersion)],
  ];
  const width = Math.max(...rows.map(([name]) => widthOf(name)));
  return page(
    rows.map(([name, value]) => `  ${pad(name, width)}  ${value}`),
    pen,
  );
}
