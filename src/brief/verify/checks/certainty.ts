/** How sure and how wide a statement is: hedges that were lost, scopes that grew, causes made of associations, ranks. */
import type { SentenceReading } from '../reading.ts';

/** A step from what the sources say to what they do not: in the claim, and what would have warranted it in the same sentence. */
interface Step {
  readonly name: string;
  /** So strong a word that a sentence in rather other words may be where the claim comes from. */
  readonly bold?: true;
  readonly inClaim: RegExp;
  /** The sentence that says nearly the same says one of these instead. */
  readonly weaker: RegExp;
  readonly warrant: RegExp;
}

/** `two of three`, `two thirds of the breakups`, `five of them`. */
const PART_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?of (?:the |these |them\b|\w+ )|\b(?:third|quarter|fifth)s? of\b|\bhalf of\b|\bmost\b|\bnone of\b|\bno\b/iu;

const STEPS: readonly Step[] = [
  {
    name: 'without exception',
    bold: true,
    inClaim:
      /\b(?:without exception|whatever|in full|in every case|in all cases|under (?:every|any|all)|in every|settles? completely|no matter|wherever|whenever|for (?:all|any|every))\b/iu,
    weaker: /^/u,
    warrant:
      /\b(?:all|every\w*|any|each|always|entire\w*|complete\w*|universal\w*|whole|full\w*|regardless|never|none|no|consistent\w*|across|arbitrary|uniform\w*|throughout|general\w*|whenever|wherever|various|range|wide\w*|broad\w*)\b/iu,
  },
  {
    name: 'proves',
    inClaim:
      /\bprov(?:es?|ed|en|ing)\b(?! to be)|\bproofs?\b|\bestablish(?:es|ed)? (?:that|beyond)|\b(?:is|are) shown to\b|\bconfirms?\b/iu,
    weaker:
      /\b(?:suggest|indicat|hypothes|conjectur|argu|believ|speculat|seem|appear|may|might|could|possib|propos|expect|impl(?:y|ies)|hint|evidence)\w*/iu,
    warrant:
      /\bprov(?:e|es|ed|en|ing|abl\w+)\b|\bproofs?\b|\btheorem|\blemma|\bestablish|\bshow|\bdemonstrat|\bconfirm|\bverif/iu,
  },
  {
    name: 'certain',
    inClaim:
      /\b(?:will|always|certainly|definitely|undoubtedly|must|guarantees?|guaranteed|invariably|ensures?)\b/iu,
    weaker:
      /\b(?:may|might|could|can|potential\w*|possib\w*|likely|presumabl\w*|often|typical\w*|usual\w*|general\w*|sometimes|frequent\w*|suggest\w*|seem\w*|appear\w*|help\w*|aim\w*|tend\w*)\b/iu,
    warrant:
      /\b(?:will|always|certain\w*|definite\w*|guarant\w*|invariabl\w*|ensur\w*|must|never|every|any|all|regardless|prov\w+|necessar\w*)\b/iu,
  },
  {
    name: 'all',
    inClaim:
      /(?<![\w-])(?:all|every|any|each|entire(?:ly)?|complete(?:ly)?|universal(?:ly)?|in (?:all|every) cases?|without exception|always)(?![\w-])(?! (?:two|three|four|five|six|at once)\b)/iu,
    weaker:
      /\b(?:many|most|some|several|certain|various|partial\w*|often|typical\w*|usual\w*|sometimes|frequent\w*|general\w*|majority|largely|mostly|multiple|different|diverse|selected|strong|existing|previous|prior|other|recent|competitive|baselines?|half|few|subset|can|may)\b/iu,
    warrant:
      /\b(?:all|every\w*|any|each|always|both|entire\w*|complete\w*|universal\w*|whole|full\w*|regardless|never|none|no|consistent\w*|across|without|best|state[- ]of[- ]the[- ]art|arbitrary|uniform\w*|throughout|exhaustive\w*|everywhere)\b/iu,
  },
  {
    name: 'all of them',
    inClaim:
      /\ball (?:of (?:them|these|those|the)\b|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b)/iu,
    weaker: PART_OF,
    warrant: /\ball\b|\bevery\b|\beach\b|\bboth\b/iu,
  },
  {
    name: 'all',
    inClaim: /^(?:all|every)\b(?! of\b)/iu,
    weaker: PART_OF,
    warrant: /\ball\b|\bevery\b|\beach\b/iu,
  },
  {
    name: 'first',
    inClaim:
      /\b(?:the|world['’]s) (?:very )?first\b(?! (?:and|or|of|two|three|half|principles?|order|stages?|steps?|phases?|parts?)\b)|\bfirst-ever\b/iu,
    weaker: /\b(?:novel|new|propos\w+|introduc\w+|present\w*|develop\w*|build\w*|construct\w*)\b/iu,
    warrant:
      /\b(?:first|unprecedented|pioneer\w*|never|not (?:been|yet)|no (?:prior|previous|existing|other)|our knowledge)\b/iu,
  },
  {
    name: 'beats all',
    inClaim: /\b(?:outperform\w*|beats?|surpass\w*|exceeds?|superior to|better than) (?:all|every|any)\b/iu,
    weaker:
      /\b(?:outperform\w*|beats?|surpass\w*|exceeds?|superior|better|improv\w*|competitive|comparable)\b/iu,
    warrant:
      /\b(?:outperform\w*|beats?|surpass\w*|exceed\w*|superior to|better than|improv\w* (?:up)?on|over)(?: [\w-]+){0,2} (?:all|every|any|each)\b|\ball (?:[\w-]+ ){0,3}(?:baselines?|methods|models|competitors|counterparts|approaches|systems)\b/iu,
  },
  {
    name: 'the best',
    inClaim:
      /\bthe best\b|\bbest[- ](?:known|performing|in[- ]class)\b|\b(?:unmatched|unrivall?ed|unbeaten)\b|\bsets? (?:a )?(?:new )?records?\b/iu,
    weaker:
      /\b(?:competitive|comparable|strong|good|promising|high|solid|favou?rabl\w*|close|near|well|improv\w*|outperform\w*|better|superior|effective\w*)\b/iu,
    warrant:
      /\b(?:best|optimal\w*|optimum|highest|lowest|top|state[- ]of[- ]the[- ]art|sota|records?|leading|unmatched|unrivall?ed)\b/iu,
  },
  {
    name: 'causes',
    inClaim:
      /\b(?:causes?|caused|causing|because of|due to|leads? to|led to|results? in|resulted in|drives?|driven by|induces?|makes?|produces?|triggers?|causal(?:ly)?)\b/iu,
    weaker:
      /\b(?:associat\w*|correlat\w*|linked|relat(?:ed|es?|ion\w*)|predict\w*|coincid\w*|accompan\w*|co-?occur\w*|connect\w*)\b/iu,
    warrant:
      /\b(?:caus\w+|effects? of|because|due to|lead\w* to|led to|result(?:s|ed|ing)? in|driv\w+|induc\w+|mak(?:es?|ing)|produc\w+|trigger\w*|randomi[sz]ed|intervention\w*|enabl\w+|yield\w*|increas\w+|reduc\w+|improv\w+)\b/iu,
  },
];

/** Words that keep a claim from being certain. */
const HEDGES =
  /\b(?:may|might|could|can|possib\w*|potential\w*|likely|presumabl\w*|seem\w*|appear\w*|suggest\w*|indicat\w*|hypothes\w*|conjectur\w*|argu\w*|believ\w*|expect\w*|speculat\w*|plausib\w*|perhaps|probabl\w*|would|should|promis\w*|hint\w*|impl(?:y|ies)|evidence|preliminary|think|aims?|propos\w*|toward\w*|consistent with|estimate\w*|candidate\w*|assum\w*|if|whether|unclear|attribut\w*|tend\w*|often|help\w*|capable|capab\w*|ability|able|allow\w*|enabl\w*|predict\w*)\b/iu;
/** Those of the sources that must not get lost. */
const EPISTEMIC =
  /\b(?:might|possibly|potentially|presumably|seems?|appears? to|hypothesi[sz]e|conjecture|speculate|perhaps|probably)\b|\bmay (?=[a-z])|\b(?:is|are) likely\b|\bsuggests? that\b/iu;

/** A sentence of the sources, and the part of the claim's weight that it carries. */
export interface Nearest {
  readonly source: SentenceReading;
  readonly share: number;
}

/** A sentence that carries this much of a claim is where the claim comes from. */
const ORIGIN = 0.5;
/** A step that is bold enough needs less. */
const ORIGIN_OF_BOLD = 0.35;
const VERBATIM = 0.72;

/** The name of the step that the claim takes beyond the sentence it comes from. */
export function stepBeyond(
  claim: SentenceReading,
  nearest: Nearest | undefined,
  sources: readonly SentenceReading[],
): string | undefined {
  if (nearest === undefined) return undefined;
  const origin = nearest.source.text;
  const others = sources.filter(({ text }) => text !== origin && near(claim, text)).map(({ text }) => text);
  const step = STEPS.find(
    ({ bold, inClaim, weaker, warrant }) =>
      nearest.share >= (bold === true ? ORIGIN_OF_BOLD : ORIGIN) &&
      inClaim.test(claim.text) &&
      weaker.test(origin) &&
      !warrant.test(origin) &&
      !others.some((text) => warrant.test(text)),
  );
  return step?.name;
}

/** The hedge of the sentence that the claim comes from, where the claim has none at all. */
export function lostHedge(claim: SentenceReading, nearest: Nearest | undefined): string | undefined {
  if (nearest === undefined || nearest.share < VERBATIM || HEDGES.test(claim.text)) return undefined;
  const hedge = EPISTEMIC.exec(nearest.source.text);
  return hedge === null ? undefined : hedge[0].trim();
}

/** True for another sentence that the claim may rest on as well: it has more than half of its telling words. */
function near(claim: SentenceReading, text: string): boolean {
  const lower = text.toLowerCase();
  let whole = 0;
  let there = 0;
  for (const { stem, weight } of claim.words) {
    whole += weight;
    if (stem !== '' && lower.includes(stem.slice(0, 5))) there += weight;
  }
  return there > 0.55 * whole;
}

const RANKS: readonly (readonly [name: string, inClaim: RegExp, inSource: RegExp])[] = [
  [
    'first place',
    /\b(?:ranks?|ranked|places?|placed|came|comes|finishe[sd]|won|wins?|takes?|took) (?:the )?(?:first|1st)\b|\b(?:first|1st)[- ]place\b/iu,
    /\b(?:first|1st|#1|winn\w+|won|top|best)\b/iu,
  ],
  [
    'second',
    // `a second network` is another one; `faster than the first and better than the second` are two of the claim's own.
    /(?<!\b(?:an?|the first\b[^.]{1,80}\bthe) )\b(?:second|2nd)\b(?![- ](?:order|stage|step|phase|half|language|s\b))/iu,
    /\b(?:second|2nd|secondly|two|2|runner|both|ii)\b/iu,
  ],
  [
    'third',
    /\b(?:third|3rd)\b(?![- ](?:order|party|of|stage))/iu,
    /\b(?:third|3rd|thirds|three|iii)\b|(?<![\d.])3(?![\d.])/iu,
  ],
  [
    'fourth',
    /\b(?:fourth|4th)\b(?![- ]order)/iu,
    /\b(?:fourth|4th|four|quart\w*|iv)\b|(?<![\d.])4(?![\d.])/iu,
  ],
  ['fifth', /\b(?:fifth|5th)\b(?![- ]order)/iu, /\b(?:fifth|5th|five|v)\b|(?<![\d.])5(?![\d.])/iu],
];
const LATER_RANK =
  /\brank\w*(?: \w+){0,2} (?:second|third|fourth|fifth|2nd|3rd|4th|5th)\b|\b(?:second|third|2nd|3rd)[- ]place/iu;

/** A rank that the sources do not give. */
export function otherRank(claim: SentenceReading, sources: readonly SentenceReading[]): string | undefined {
  const text = sources.map((source) => source.text).join(' ');
  const [first] = RANKS;
  if (first?.[1].test(claim.text) === true && LATER_RANK.test(text)) return first[0];
  return RANKS.find(([, inClaim, inSource]) => inClaim.test(claim.text) && !inSource.test(text))?.[0];
}
