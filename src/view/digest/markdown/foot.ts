/** The last paragraph: whether everything is here, what was muted, and how far the words can be trusted. */
import { say as saidIn } from '../../../messages/say.ts';
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Digest } from '../../../paper.ts';
import { categoriesOf } from '../../coverage/words.ts';
import { mutedText } from '../muted.ts';
import { usageText } from '../usage-line.ts';
import { escapeMarkdown } from './escape.ts';

export function footText(digest: Digest, say: InterfaceWords): string {
  const { coverage, briefing, counts } = digest;
  const { incomplete, of } = categoriesOf(coverage);
  const state = incomplete === 0 ? say.allComplete : say.incomplete(incomplete, of);
  const where = of === 0 ? say.unchecked : `${say.inCategories(of)}${say.comma}${state}`;
  const { claims, repaired, dropped } = briefing.checks;
  const { gap } = say;
  const muted = mutedText(digest, say);
  const announced = `radar${say.colon}${say.announced(counts.announced)}${of === 0 || gap === '' ? say.comma : gap}${where}${say.stop}`;
  const kept = muted === '' ? [] : [`${escapeMarkdown(muted)}${say.stop}`];
  if (briefing.writer === 'empty') return [announced, ...kept].join(gap);
  const spent = usageText(briefing.usage, say);
  return [
    announced,
    ...kept,
    `${say.checked(claims, repaired, dropped)}${say.stop}`,
    `${writerText(briefing, say, gap)}${spent === '' ? '' : `${say.comma}${escapeMarkdown(spent)}`}${say.stop}`,
    say.caveat,
  ].join(gap);
}

function writerText({ writer, model, reason }: Digest['briefing'], say: InterfaceWords, gap: string): string {
  const why = reason === undefined ? '' : gap + say.brackets(escapeMarkdown(saidIn(say.lang, reason)));
  return (
    (writer === 'model' ? say.writtenBy(escapeMarkdown(model ?? 'model')) : capital(say.extractive)) + why
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
