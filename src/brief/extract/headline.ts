/** The first lines of an extractive briefing: counts that code made, then what was found, and what crosses fields. */
import type { Message } from '../../messages/message.ts';
import type { Bridge, Claim, Evidence, Headline, PaperNote } from '../../paper.ts';
import type { BriefInput } from '../input.ts';
import { CUES, LATER_CUES } from './cues.ts';
import { quotationOf } from './tidy.ts';

/** Characters of what is quoted: four lines of a wide terminal. */
const ROOM = 320;
const OF_A_BRIDGE = 110;
const MOST_FINDINGS = 2;

interface Part {
  readonly text: Message;
  readonly evidence: readonly Evidence[];
  readonly length: number;
}

/** What the best papers of the first two interests found, or the best paper and the bridge of a day that has one. */
export function codedHeadline(
  input: BriefInput,
  notes: readonly PaperNote[],
  bridges: readonly Bridge[],
): Headline {
  const counts = countsOf(input);
  // Where nothing is ranked no paper is closest to anything.
  if (input.papers.every(({ score }) => score === 0)) return { text: counts, evidence: [] };
  const [bridge] = bridges.flatMap(bridged);
  const room = bridge === undefined ? ROOM : ROOM - OF_A_BRIDGE;
  const found = findings(input, notes, room, bridge === undefined ? MOST_FINDINGS : 1);
  const parts = bridge === undefined ? found : [...found, bridge];
  if (parts.length === 0) return { text: counts, evidence: [] };
  return {
    text: ['sentences', counts, ...parts.map(({ text }) => text)],
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

/** One of each interest, by the rank of its best paper, as long as there is room. */
function findings(
  { papers }: BriefInput,
  notes: readonly PaperNote[],
  room: number,
  most: number,
): readonly Part[] {
  const firsts = new Map<string | undefined, Part | undefined>();
  let left = room;
  for (const { paper, interest } of papers) {
    if (firsts.has(interest)) continue;
    const claims = notes.find((note) => note.paper === paper.id)?.claims ?? [];
    const claim = inOrderOfFinding(claims).find((one) => standsAlone(one) && quoted(one).length <= left);
    // The second best of the first interest is not what the day is about.
    if (claim === undefined && firsts.size === 0) return [];
    const text = claim === undefined ? '' : quoted(claim);
    firsts.set(
      interest,
      claim && {
        text:
          interest === undefined || firsts.size === 0
            ? ['closest-paper', text]
            : ['found-on', interest, text],
        evidence: claim.evidence,
        length: text.length,
      },
    );
    left -= text.length;
    if (firsts.size === most) break;
  }
  return [...firsts.values()].flatMap((part) => part ?? []);
}

const FOUND =
  /\b(?:found|finds?|show(?:s|n|ed)?|prov(?:e|es|ed|en)|demonstrat\w+|observ\w+|reveal\w*|establish\w*)\b/iu;

/** The sentence on what is new comes first where it says what was found, or where the one on what came out begins in mid-story. */
function inOrderOfFinding(claims: readonly Claim[]): readonly Claim[] {
  const [first, second] = claims;
  if (first === undefined || second === undefined) return claims;
  const finds = FOUND.test(first.text) || CUES.percent.test(first.text);
  return finds || /^(?:the|its?|their) /iu.test(second.text) ? claims : claims.toReversed();
}

const standsAlone = ({ text }: Claim): boolean =>
  !LATER_CUES.dangling.test(text) && !LATER_CUES.hollow.test(text);

/** What is written in other words than its evidence is no quotation, and stands as it is. */
function quoted({ text, evidence }: Claim): string {
  const sentence = evidence[0]?.quote ?? '';
  return quotationOf(sentence, text);
}

function bridged({ label, fields, claims }: Bridge): readonly Part[] {
  const [one, other] = fields;
  if (one === undefined || other === undefined) return [];
  const [notion = label] = label.split(', ');
  const text: Message = ['bridge-found', notion, ['field-name', one], ['field-name', other]];
  return [{ text, evidence: claims.flatMap(({ evidence }) => evidence), length: OF_A_BRIDGE }];
}

/** `5 of 1,243 announced papers are near your interests: 3 on optical computing and 2 on sampling.` */
export function countsOf(input: BriefInput): Message {
  const { announced } = input.counts;
  const shown = Math.max(input.papers.length, input.counts.shown);
  const interests = new Map<string, number>();
  for (const { interest } of input.papers)
    if (interest !== undefined) interests.set(interest, (interests.get(interest) ?? 0) + 1);
  const matched = [...interests.values()].reduce((sum, count) => sum + count, 0);
  if (matched < shown || matched === 0) return ['in-this-digest', shown, announced];
  const parts = [...interests].sort((a, b) => b[1] - a[1]);
  const [[only = ''] = [], ...others] = parts;
  if (others.length === 0) return ['near-one-interest', shown, announced, only];
  if (parts.every(([, count]) => count === 1))
    return ['near-interests-one-each', shown, announced, ...parts.map(([name]) => name)];
  const each = parts.map(([name, count]): Message => ['papers-on', count, name]);
  return ['near-interests', shown, announced, ...each];
}
