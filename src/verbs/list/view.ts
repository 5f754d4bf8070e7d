/** `radar list --muted`: papers as everywhere, each with the rule that removed it. */
import type { PaperJson, PapersJson } from '../../contract/paper.ts';
import { defined } from '../../defined.ts';
import type { MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { paperJson, printed, printedLine } from '../../view/json.ts';
import { records } from '../../view/kit/records.ts';
import type { Style } from '../../view/kit/style.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';
import { muteText } from '../../view/papers/mute-rule.ts';
import { paperCells } from '../../view/papers/records.ts';
import type { ReferenceView } from '../../view/papers/reference.ts';

type Rules = ReadonlyMap<PaperId, MuteRule>;

export function renderMuted(
  papers: readonly RankedPaper[],
  rules: Rules,
  format: PaperFormat,
  style: Style,
  references: ReferenceView,
): string {
  if (format === 'json') return printed<PapersJson>({ papers: papers.map((one) => mutedJson(one, rules)) });
  if (format === 'ndjson') return papers.map((one) => printedLine<PaperJson>(mutedJson(one, rules))).join('');
  if (format === 'tsv') return records(papers.map((one) => [...paperCells(one), ruleText(one, rules) ?? '']));
  return renderPapers(papers, format, style, { ...references, mutedBy: rules });
}

export const mutedJson = (ranked: RankedPaper, rules: Rules): PaperJson => ({
  ...paperJson(ranked),
  ...defined({ mutedBy: ruleText(ranked, rules) }),
});

function ruleText({ paper }: RankedPaper, rules: Rules): string | undefined {
  const rule = rules.get(paper.id);
  return rule === undefined ? undefined : muteText(rule);
}
