/** YAML front matter (YAML 1.2): strings from outside are written as JSON strings, which YAML reads alike. */

import type { Digest } from '../../../paper.ts';
import { isIncomplete } from '../../coverage/words.ts';
import { plain } from '../../kit/sanitize.ts';
import type { DigestModel } from '../model.ts';

/** Flat: what reads properties of notes (Obsidian, Dataview, Hugo) sorts and filters by single values. */
export function frontMatter({ digest, readKind, reads, updated }: DigestModel): string {
  const { briefing, counts, coverage } = digest;
  const { claims, repaired, dropped } = briefing.checks;
  const cost = briefing.usage?.costUsd;
  const lines = [
    `date: ${digest.date}`,
    ...(digest.since === digest.date ? [] : [`since: ${digest.since}`]),
    `profile: ${scalar(digest.profile.name)}`,
    `announced: ${counts.announced}`,
    `shown: ${counts.shown}`,
    `to_read: ${readKind === 'read' ? reads.length : 0}`,
    `updated: ${updated.length}`,
    `muted: ${counts.muted}`,
    `coverage: ${coverageState(coverage)}`,
    `writer: ${scalar(briefing.writer === 'model' ? (briefing.model ?? 'model') : briefing.writer)}`,
    `claims_checked: ${claims}`,
    `claims_repaired: ${repaired}`,
    `claims_dropped: ${dropped}`,
    ...(cost === undefined ? [] : [`cost_usd: ${Number(cost.toFixed(4))}`]),
  ];
  return frontMatterOf(lines);
}

export const frontMatterOf = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---`;

function coverageState(rows: Digest['coverage']): string {
  if (rows.some(isIncomplete)) return 'incomplete';
  if (rows.some((row) => row.verdict === 'complete')) return 'complete';
  return rows.length === 0 ? 'unknown' : 'none-announced';
}

/** A plain scalar where YAML cannot take it for anything but a string, else quoted. */
export function scalar(text: string): string {
  const clean = plain(text);
  const safe = /^[A-Za-z][\w.-]*$/.test(clean) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(clean);
  return safe ? clean : JSON.stringify(clean);
}
