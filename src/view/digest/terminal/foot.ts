/** The end of a digest: what became of everything announced, how the briefing came about, and what can be done next. */
import { say as saidIn } from '../../../messages/say.ts';
import { isIncomplete } from '../../coverage/words.ts';
import { flow } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import type { DigestModel, DigestView } from '../model.ts';
import { mutedText } from '../muted.ts';
import { usageText } from '../usage-line.ts';

export function footLines(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  const separator = ` ${pen.glyph.dot} `;
  return [accounts(model, pen), origin(model, view, pen), next(model)].flatMap((parts) =>
    flow(parts, separator, width, pen).map((line) => pen.ink('dim', line)),
  );
}

/** Where the papers are that the line of truth counts and this digest does not show. */
function accounts({ digest }: DigestModel, { say }: Pen): string[] {
  const { counts, papers } = digest;
  const hidden = counts.considered - papers.length;
  return [
    ...(counts.muted > 0 ? [mutedText(digest, say)] : []),
    ...(counts.alreadyShown > 0 ? [say.alreadyShown(counts.alreadyShown)] : []),
    ...(hidden > 0 ? [`${say.more(hidden)}${say.colon}radar list --all`] : []),
  ];
}

function origin({ digest }: DigestModel, view: DigestView, { say, lang }: Pen): string[] {
  const { briefing } = digest;
  const reason = briefing.reason === undefined ? '' : plain(saidIn(lang, briefing.reason));
  const writer =
    (briefing.writer === 'model' ? plain(briefing.model ?? 'model') : say.extractive) +
    (reason === '' ? '' : `${say.gap}${say.brackets(reason)}`);
  const { claims, repaired, dropped } = briefing.checks;
  const spent = usageText(briefing.usage, say);
  return [
    ...(briefing.writer === 'empty' ? [] : [say.checked(claims, repaired, dropped), writer]),
    ...(spent === '' ? [] : [spent]),
    ...(view.elapsedMs ? [say.seconds(view.elapsedMs)] : []),
  ];
}

/** What somebody wants to do after reading this. */
function next({ digest, readKind }: DigestModel): string[] {
  if (digest.papers.length === 0)
    return digest.coverage.some(isIncomplete)
      ? ['radar coverage', 'radar doctor', 'radar browse']
      : ['radar browse', 'radar search WORDS'];
  if (readKind === 'listed') return ['radar like 2 5 9', 'radar show 1', 'radar browse'];
  return ['radar show 1', 'radar why 1', 'radar like 1', 'radar browse'];
}
