/**
 * Checks one claim against the sentences it cites: ids, numbers, names, strong words and wording here, what the sentences
 * mean in meaning.ts. Code cannot check logic, nor sentences in quite other words, hence the printed quotes.
 */
import type { Claim, Evidence, PaperId } from '../../paper.ts';
import { evidenceFor } from '../corpus.ts';
import { injectionIn } from '../injection.ts';
import { anchored } from './anchor.ts';
import { translationProblems } from './checks/translation.ts';
import { type EvidenceBase, ROOT, type Source } from './evidence-base.ts';
import { meaningProblems } from './meaning.ts';
import { isKnown, type NameSource, namesIn } from './names.ts';
import { unsupportedNumbers } from './numbers.ts';
import type { Problem } from './problem.ts';
import { unwarranted } from './strong-words.ts';
import { LEAST_SUPPORT, MISCITED_BY, support } from './support.ts';

/** A claim as somebody wrote it: nothing in it is trusted. */
export interface DraftClaim {
  readonly text: string;
  /** The same in English where `text` is in another language: its words can be compared with the abstracts. */
  readonly english?: string;
  readonly evidence: readonly { readonly paper: PaperId; readonly sentence: number }[];
}

export type Checked =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Words in more than about 2 abstracts of 1,000 are nobody's name, these few excepted. */
const ORDINARY = 6.2;
/** Names that are written about as often as ordinary words. */
const PROPER: ReadonlySet<string> = new Set(
  'googl twitter facebook microsoft amazon appl intel nvidia openai deepmind wikipedia youtub github reddit android atari imagenet cifar mnist bert gpt china chines american european indian german french spanish italian arab russian korean japanes monte carlo gauss fourier lyapunov kalman shannon turing nash'.split(
    ' ',
  ),
);

/** Total: any draft gives a verified claim or the reasons against it. */
export function checkClaim(draft: DraftClaim, base: EvidenceBase): Checked {
  if (draft.text.trim() === '')
    return { ok: false, problems: [{ kind: 'empty', detail: 'the claim is empty' }] };
  // An order that was copied out of a paper has all the words of its source.
  if (injectionIn(`${draft.text} ${draft.english ?? ''}`) !== undefined) {
    return { ok: false, problems: [{ kind: 'support', detail: 'the claim gives orders' }] };
  }
  if (draft.evidence.length === 0)
    return { ok: false, problems: [{ kind: 'id', detail: 'the claim cites nothing' }] };
  const evidence: Evidence[] = [];
  const missing: Problem[] = [];
  for (const { paper, sentence } of draft.evidence) {
    const source = base.sources.get(paper);
    const found = source === undefined ? undefined : evidenceFor(source.paper, sentence);
    if (found === undefined)
      missing.push({
        kind: 'id',
        detail: `there is no sentence ${sentence} in ${source?.paper.alias ?? paper}`,
      });
    else if (!evidence.some((one) => one.paper === paper && one.sentence === sentence)) evidence.push(found);
  }
  const cited = [...new Set(evidence.map((one) => one.paper))].flatMap((id) => base.sources.get(id) ?? []);
  const problems =
    missing.length > 0 ? missing : isQuotation(draft, evidence) ? [] : contentProblems(draft, cited, base);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    claim: { text: draft.text, evidence: anchored(draft.english ?? draft.text, evidence, cited, base) },
  };
}

/** A cited sentence as it stands, also without what leads to it: `To this end, we …`. It needs no check. */
function isQuotation({ text, english }: DraftClaim, evidence: readonly Evidence[]): boolean {
  if (english !== undefined) return false;
  const tail = text.slice(1);
  return evidence.some(({ quote }) => {
    if (!quote.endsWith(tail)) return false;
    const at = quote.length - text.length;
    if (quote.charAt(at).toLowerCase() !== text.charAt(0).toLowerCase()) return false;
    const lead = quote.slice(0, at);
    return lead === '' || (lead.length < 60 && /,\s$/u.test(lead));
  });
}

/** A label may name nothing and count nothing that its papers do not. Labels are not claims and are not counted. */
export function labelHolds(
  label: string,
  papers: readonly PaperId[],
  base: EvidenceBase,
  foreign: boolean,
): boolean {
  const cited = papers.flatMap((id) => base.sources.get(id) ?? []);
  return (
    label.trim() !== '' &&
    unsupportedNumbers(
      label,
      cited.map((source) => source.numbers),
      !foreign,
    ).length === 0 &&
    nameProblems(label, !foreign, cited, base, '').length === 0 &&
    (foreign || saysTheirs(label, cited, base))
  );
}

/** Share of a label's weight that its papers carry at least. */
const LEAST_OF_LABEL = 0.5;

/** A label in the papers' words: most of them are theirs, and none makes more of them than they say. */
function saysTheirs(label: string, cited: readonly Source[], base: EvidenceBase): boolean {
  const stems = base.stems(label);
  const known = new Set(
    stems.filter((stem) =>
      cited.some((source) => source.stems.has(stem) || source.roots.has(stem.slice(0, ROOT))),
    ),
  );
  const text = cited.map((source) => source.text).join(' ');
  return support(stems, known, base.idf) >= LEAST_OF_LABEL && unwarranted(label, text).length === 0;
}

function contentProblems(
  draft: DraftClaim,
  cited: readonly Source[],
  base: EvidenceBase,
): readonly Problem[] {
  const aliases = namesOf(cited);
  const foreign = draft.english !== undefined;
  const readable = draft.english ?? draft.text;
  return [
    ...(foreign ? translationProblems(draft.text, base.read(readable)) : []),
    ...numberProblems(readable, cited, aliases),
    ...nameProblems(draft.text, !foreign, cited, base, aliases),
    ...(foreign ? nameProblems(readable, true, cited, base, aliases) : []),
    ...unwarranted(readable, cited.map((source) => source.text).join(' ')).map(
      (name): Problem => ({ kind: 'strong-word', detail: `${aliases} do not say “${name}”` }),
    ),
    ...supportProblems(readable, cited, base, aliases),
    ...meaningProblems(base.read(readable), cited, aliases),
  ];
}

function numberProblems(text: string, cited: readonly Source[], aliases: string): readonly Problem[] {
  const numbers = cited.map((source) => source.numbers);
  return unsupportedNumbers(text, numbers).map(
    (number): Problem => ({ kind: 'number', detail: `“${number}” is not what ${aliases} says` }),
  );
}

function namesOf(cited: readonly Source[]): string {
  return cited.map((source) => source.paper.alias).join(' and ');
}

function nameProblems(
  text: string,
  capitals: boolean,
  cited: readonly Source[],
  base: EvidenceBase,
  aliases: string,
): readonly Problem[] {
  const hasStem = (stem: string): boolean => cited.some((source) => source.stems.has(stem));
  const source: NameSource = {
    names: new Set([...base.profileNames, ...cited.flatMap((one) => [...one.names])]),
    hasStem,
    isOrdinary: (word) =>
      base.stems(word).every((stem) => hasStem(stem) || (base.idf(stem) < ORDINARY && !PROPER.has(stem))),
  };
  return namesIn(text, { capitals }).flatMap((name): Problem[] =>
    isKnown(name, source) ? [] : [{ kind: 'name', detail: `“${name}” is not in ${aliases}` }],
  );
}

function supportProblems(
  text: string,
  cited: readonly Source[],
  base: EvidenceBase,
  aliases: string,
): readonly Problem[] {
  const stems = base.stems(text);
  const together = new Set(cited.flatMap((source) => [...source.stems]));
  const own = support(stems, together, base.idf);
  if (own < LEAST_SUPPORT)
    return [{ kind: 'support', detail: `the words of the claim are not those of ${aliases}` }];
  for (const source of base.sources.values()) {
    if (cited.includes(source)) continue;
    // Who has not the claim's numbers does not say it, however alike the words.
    if (
      support(stems, source.stems, base.idf) - own > MISCITED_BY &&
      unsupportedNumbers(text, [source.numbers]).length === 0
    ) {
      return [
        {
          kind: 'miscited',
          detail: `${source.paper.alias} says this rather than ${aliases}`,
          instead: source.paper.id,
        },
      ];
    }
  }
  return [];
}
