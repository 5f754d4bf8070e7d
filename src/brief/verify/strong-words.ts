/** Words that raise a claim above its source: each needs a word of the same kind in the cited abstract. */

interface StrongWord {
  readonly name: string;
  readonly inClaim: RegExp;
  readonly inSource: RegExp;
}

const STRONG: readonly StrongWord[] = [
  {
    name: 'first',
    inClaim:
      /\b(?:the|for the|world['’]s) (?:very )?first\b(?! (?:and|or|of (?:the )?(?:two|these)|two|three|half|principles?|order|stages?|steps?|phases?|parts?|person)\b)|\bfirst(?:-ever| ever| to\b)|\bnever before\b|\bunprecedented/iu,
    inSource:
      /\bfirst|\bunprecedented|\bnovel|\bnew\b|\bpioneer|\bno (?:prior|previous|existing|other)|\bnever|\bnot (?:been|yet)|\bto (?:the best of )?our knowledge/iu,
  },
  {
    name: 'state of the art',
    // What is attacked, analysed or current is what others reached.
    inClaim:
      /(?<!\b(?:current|existing|prior|previous|fool|attack|analysis of|understand|explain)(?: the)? )(?:\bstate[- ]of[- ]the[- ]art\b|\bsota\b)/iu,
    inSource:
      /\bstate[- ]of[- ](?:the[- ])?arts?\b|\bsota\b|\bbest\b|\bleading\b|\bcutting[- ]edge|\brecord\b|\b(?:outperform|surpass|superior|exceed)|\b(?:than|over|upon|compared (?:to|with)) (?:\w+ ){0,2}(?:existing|previous|prior|current|other|earlier)\b/iu,
  },
  {
    name: 'best',
    inClaim:
      /\bthe best\b|\bbest[- ](?:known|performing|ever|in[- ]class)\b|\bbeats? all\b|\boutperforms? (?:all|every|any)\b|\bunmatched|\bunrivall?ed/iu,
    inSource:
      /\bbest\b|\boptimal|\bstate[- ]of[- ]the[- ]art|\bhighest|\blowest|\bsuperior|\boutperform|\bsurpass|\bany\b|\ball\b/iu,
  },
  {
    name: 'superlative',
    inClaim:
      /\b(?:larg|small|fast|high|low|strong|great|deep|long|short|tight|sharp|weak|clos|bright|heavi|light|simpl|old|young|new)est\b/iu,
    inSource:
      /\b\w{3,}est\b|\bmost\b|\bleast\b|\brecord\b|\boptimal|\bmax(?:im)|\bmin(?:im)|\btop\b|\bextreme|\bbest\b|\bstate[- ]of[- ]the[- ]art/iu,
  },
  {
    name: 'only',
    inClaim: /\bthe only\b|\bunique(?:ly)?\b/iu,
    inSource: /\bonly\b|\bunique|\bsole|\bexclusive|\bsingle\b|\bno other|\bfirst\b/iu,
  },
  {
    name: 'always or never',
    inClaim:
      /\b(?:always|never|guarantees?|guaranteed|completely|entirely|perfect(?:ly)?|impossible|eliminates?)\b/iu,
    inSource:
      /\b(?:always|never|guarant|complete|entire|perfect|impossib|eliminat|fully|without|every|all\b|any\b|exact|no\b|zero|cannot|avoid|remov|prov|theor|lemma|bound)/iu,
  },
  {
    name: 'proof',
    inClaim:
      /\bprov(?:es?|ed|en|ing)\b(?! (?:to be|useful|effective|state|competitive|robust))|\bproofs?\b/iu,
    inSource:
      /\bprov(?:e|en|ed|es|ing|abl)|\bproof|\btheor|\blemma|\bconjecture|\bestablish|\bshow|\bdemonstrat|\bderiv|\bbound|\brigorous|\bverif|\bguarant/iu,
  },
  {
    name: 'breakthrough',
    inClaim:
      /\b(?:breakthrough|revolution\w*|groundbreaking|game[- ]chang\w*|dramatic(?:ally)?|landmark)\b/iu,
    inSource:
      /\b(?:breakthrough|revolution\w*|groundbreaking|game[- ]chang\w*|dramatic(?:ally)?|landmark|drastic|substantial|significant|orders? of magnitude|great(?:ly)? |vast|(?:much|far) (?:more|less|fewer|smaller|larger|better))/iu,
  },
];

/** Names of the strong words that `claim` uses and `source` does not warrant. */
export function unwarranted(claim: string, source: string): readonly string[] {
  return STRONG.filter((word) => word.inClaim.test(claim) && !word.inSource.test(source)).map(
    (word) => word.name,
  );
}
