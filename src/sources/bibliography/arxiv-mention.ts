/** Where a library names a paper's arXiv id: in a field of its own, in an address or a journal, in a note. */
import { splitArxivId } from '../../paper-id.ts';

const ID = String.raw`([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})`;

/** `arXiv:2402.17750v2 [cs.LG]`, `https://arxiv.org/abs/…`, `CoRR, abs/1706.03762`, `10.48550/arXiv.…` in running text. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(String.raw`arxiv\.org\/(?:abs|pdf|html|format)\/${ID}(?!\d)`, 'gi'),
  new RegExp(String.raw`\barxiv(?:\s+(?:e-?print|preprint))?\s*:\s*${ID}(?!\d)`, 'gi'),
  new RegExp(String.raw`\b10\.48550\/arxiv\.${ID}(?!\d)`, 'gi'),
  new RegExp(String.raw`\babs\/${ID}(?!\d)`, 'gi'),
];

/** The id that a field of arXiv ids holds, with or without `arXiv:` and version. */
export function arxivOfField(text: string): string | undefined {
  const bare = text.trim().replace(/^arxiv:\s*/i, '');
  return splitArxivId(bare.replace(/(?<!\s)\s*\[[\w.-]+\]$/, ''))?.base ?? arxivMentioned(text);
}

/** The one id that a text names as arXiv's; undefined where it names several, for then not all are the paper's. */
export function arxivMentioned(text: string): string | undefined {
  const found = MENTIONS.flatMap((mention) =>
    [...text.matchAll(mention)].flatMap(([, id = '']) => splitArxivId(id)?.base ?? []),
  );
  const [first, ...others] = new Set(found);
  return others.length === 0 ? first : undefined;
}

/** What may stand before an id in a note that names the paper itself: `Preprint at https://arxiv.org/…`, `_eprint: …`. */
const LEAD =
  /^(?:(?:also|now|freely|open access|preprint|pre-print|e-?print|available|published|posted|submitted|first|version|on|at|as|in|from|to|via|the|_eprint|url|link|arxiv id)[\s:,=]+)*(?=arxiv|https?:|10\.48550|abs\/)/i;

/** Notes are for everything: of their lines and clauses only those count that begin with the id. */
export function arxivOfNote(note: string): string | undefined {
  const clauses = note.split(/[\n;|]|\.\s/).map((clause) => clause.trim());
  const own = clauses.filter((clause) => LEAD.test(clause));
  return arxivMentioned(own.join('\n'));
}
