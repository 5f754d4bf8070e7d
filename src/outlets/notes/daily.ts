/** The note of a day, with the notes of its papers in it: a block in it is radar's, the rest the reader's, who may have made it before. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { leadsOutside } from '../../config/trust/outside.ts';
import { RadarError } from '../../errors.ts';
import { BLOCK_BEGINS, BLOCK_ENDS, type NoteLinks, wikiLink } from '../../view/papers/note.ts';
import { fileSays, writeFileAtomically } from '../file.ts';
import type { OutletPorts } from '../outlet.ts';
import { withBlock } from './note-text.ts';
import type { NoteFile } from './write.ts';

export interface DailyNote {
  readonly file: string;
  readonly date: string;
  readonly links: NoteLinks;
  /** Whether the day had its papers before: then a note, or a block, that is gone was removed. */
  readonly isLater: boolean;
  readonly confinedTo?: string | undefined;
}

/** @throws RadarError `usage` where it cannot be written. */
export function writeDaily(
  ports: Pick<OutletPorts, 'random'>,
  notes: readonly NoteFile[],
  daily: DailyNote,
): void {
  const { file, date, isLater, confinedTo } = daily;
  if (confinedTo !== undefined && leadsOutside(file, confinedTo))
    throw new RadarError('usage', ['leads-outside', file], { hint: ['remove-link'] });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const lines = blockLines(before ?? '');
  if (isLater && lines === undefined) return;
  const embeds = notes.map((note) => embedOf(note, daily));
  const block = [BLOCK_BEGINS, ...new Set([...(lines ?? []), ...embeds]), BLOCK_ENDS].join('\n');
  const text =
    before === undefined
      ? `---\ndate: ${date}\ntags:\n  - radar\n---\n${block}\n`
      : lines === undefined
        ? `${before.replace(/(?<!\n)\n+$/, '')}\n\n${block}\n`
        : withBlock(before, block);
  if (!fileSays(file, text)) writeFileAtomically(file, text, String(Math.floor(ports.random() * 1e12)));
}

/** What stands in the block; undefined where there is none. */
function blockLines(text: string): readonly string[] | undefined {
  const begins = text.indexOf(BLOCK_BEGINS);
  const ends = text.indexOf(BLOCK_ENDS, begins);
  if (begins === -1 || ends === -1) return undefined;
  return text
    .slice(begins + BLOCK_BEGINS.length, ends)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

/** Obsidian shows what is embedded in place, by either way of writing it. */
function embedOf({ noted, file }: NoteFile, daily: DailyNote): string {
  if (daily.links === 'wiki') return `!${wikiLink(basename(file, '.md'))}`;
  const path = relative(dirname(daily.file), file).split(/[\\/]/).map(encodeURIComponent).join('/');
  return `![${noted.citekey}](${path})`;
}
