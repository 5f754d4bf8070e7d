/** What mute rules kept away, so that a rule that takes too much is seen. */
import type { InterfaceWords } from '../../messages/words.ts';
import type { Digest } from '../../paper.ts';
import { plain } from '../kit/sanitize.ts';

const MOST_RULES = 4;

/** `14 muted: “survey” 9, cs.CR 5`; without the rules where a digest of an earlier version did not keep them. Empty where none was. */
export function mutedText({ counts, mutedBy = [] }: Digest, say: InterfaceWords): string {
  if (counts.muted === 0) return '';
  if (mutedBy.length === 0) return say.muted(counts.muted);
  const rules = mutedBy
    .slice(0, MOST_RULES)
    .map(({ list, entry, papers }) => `${list === 'phrases' ? `“${plain(entry)}”` : plain(entry)} ${papers}`);
  const left = mutedBy.length - MOST_RULES;
  return say.mutedRules(counts.muted, [...rules, ...(left > 0 ? [say.andMore(left)] : [])].join(say.comma));
}
