/** A morning made up for the tests: twelve papers that differ in everything a renderer has to cope with. */
import type { Message } from '../../src/messages/message.ts';
import type {
  AnnounceType,
  Claim,
  CoverageRow,
  Day,
  Digest,
  Paper,
  PaperId,
  RankedPaper,
  Signal,
} from '../../src/paper.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

export const DAY = '2026-06-18' as Day;
export const id = (bare: string): PaperId => `arxiv:${bare}` as PaperId;

type Sample = Partial<Paper> & { readonly title: string; readonly abstract: string };

function arxivPaper(bare: string, version: number, categories: readonly string[], fields: Sample): Paper {
  return {
    id: id(bare),
    version,
    authors: [],
    categories,
    primaryCategory: categories[0] ?? '',
    links: {
      abstract: `https://arxiv.org/abs/${bare}v${version}`,
      pdf: `https://arxiv.org/pdf/${bare}v${version}`,
      html: `https://arxiv.org/html/${bare}v${version}`,
    },
    ...fields,
  };
}

interface Rank {
  readonly type?: AnnounceType;
  readonly lists?: readonly string[];
  readonly interest?: string;
  readonly signals: readonly (readonly [name: string, label: Message, value: number])[];
}

function ranked(paper: Paper, rank: number, { type = 'new', lists, interest, signals }: Rank): RankedPaper {
  const own: Signal[] = signals.map(([name, label, value]) => ({
    name,
    label,
    value,
    ...(name === 'author' ? { authors: label.slice(1).map(String) } : {}),
  }));
  return {
    paper,
    announceType: type,
    announcedOn: DAY,
    listings: (lists ?? paper.categories.slice(0, 1)).map((category) => ({
      source: paper.id.startsWith('feed:') ? `feed:${category}` : 'arxiv',
      category,
      day: DAY,
      type,
    })),
    rank,
    score: own.reduce((sum, signal) => sum + signal.value, 0),
    signals: own,
    ...(interest === undefined ? {} : { interest }),
  };
}

const waveguide = arxivPaper('2606.10021', 2, ['physics.optics', 'cs.LG', 'cs.ET'], {
  title: 'Steering 10⁴ degrees of freedom in a slab waveguide for machine learning',
  abstract:
    'Programmable optics promises inference at the speed of light. We present a slab waveguide whose refractive index can be rewritten across 10⁴ pixels within two milliseconds. The device classifies vowels and digits in a single optical pass, with inputs of up to 49 dimensions. Energy per inference stays below 3 pJ.',
  tex: {
    title: 'Steering $10^4$ degrees of freedom in a slab waveguide for machine learning',
    abstract:
      'Programmable optics promises inference at the speed of light. We present a slab waveguide whose refractive index can be rewritten across $10^4$ pixels within two milliseconds. The device classifies vowels and digits in a single optical pass, with inputs of up to 49 dimensions. Energy per inference stays below 3 pJ.',
  },
  authors: [
    'Tomás Okonkwo',
    'Marie-Luise Brandt',
    'Siddharth Rao',
    'Edda Jónsdóttir',
    'Li Wei',
    'Rosa D. Marchetti',
  ],
  comment: '14 pages, 6 figures; code at https://github.com/example/waveguide',
  publishedOn: '2026-02-11' as Day,
});

const darkLines = arxivPaper('2606.10433', 1, ['quant-ph', 'physics.atom-ph'], {
  title: 'Where a driven medium goes dark: zeros of the stimulated transition probability at ω ≤ 2Δ',
  abstract:
    'Atoms that accelerate through a field see it at a shifted frequency. We show that the stimulated transition probability vanishes at a discrete set of frequencies. The zeros persist for detunings ω ≤ 2Δ and move with the refractive index of the medium. This limits how far a structured medium can be programmed.',
  tex: {
    title:
      'Where a driven medium goes dark: zeros of the stimulated transition probability at $\\omega \\leq 2\\Delta$',
    abstract:
      'Atoms that accelerate through a field see it at a shifted frequency. We show that the stimulated transition probability vanishes at a discrete set of frequencies. The zeros persist for detunings $\\omega \\leq 2\\Delta$ and move with the refractive index of the medium. This limits how far a structured medium can be programmed.',
  },
  authors: ['Aiko Tanabe', 'Paul van der Meer'],
  publishedOn: '2026-06-17' as Day,
});

const reservoir = arxivPaper('2606.09120', 3, ['cs.ET', 'cs.NE'], {
  title: 'Reservoirs of light: a photonic recurrent network that forgets on purpose',
  abstract:
    'Recurrent photonic processors drift. We propose a reservoir whose memory decays at a rate set by one heater. On four benchmarks the error falls by 38% against a reservoir with fixed memory.',
  authors: ['Samuel Adeyemi-Clark'],
  journalRef: 'Nature Photonics 20, 411 (2026)',
  doi: '10.9999/example.2026.0411',
  publishedOn: '2025-11-30' as Day,
});

const others: readonly RankedPaper[] = [
  ranked(
    arxivPaper('2606.10555', 1, ['cs.LG'], {
      title: 'AGDN: Learning to solve travelling-salesman problems with anisotropic graph diffusion',
      abstract:
        'Diffusion on graphs treats all edges alike. We let the graph choose its own direction of flow.',
      authors: [
        'Chen Yu',
        'Hannah Weiß',
        'Ngozi Eze',
        'Pablo Ruiz',
        'Olga Petrova',
        'Jin Park',
        'Ana Lima',
        'Bo Li',
      ],
    }),
    4,
    {
      interest: 'graph learning',
      signals: [['interest', ['interest-words', 'graph learning', 'graph', 'diffusion'], 0.41]],
    },
  ),
  ranked(
    arxivPaper('2606.10612', 1, ['math.ST', 'stat.ML', 'cs.LG', 'math.PR'], {
      title: 'A unified complexity bound for log-concave sampling in $\\mathcal{W}_2$'.replace(
        '$\\mathcal{W}_2$',
        '𝒲₂',
      ),
      abstract: 'We prove one bound that covers warm and cold starts. It is tight up to a logarithm.',
      tex: {
        title: 'A unified complexity bound for log-concave sampling in $\\mathcal{W}_2$',
        abstract: 'We prove one bound that covers warm and cold starts. It is tight up to a logarithm.',
      },
      authors: ['Émilie Rousseau', 'K. R. Iyer'],
    }),
    5,
    {
      type: 'cross',
      lists: ['cs.LG', 'stat.ML'],
      interest: 'sampling',
      signals: [
        ['interest', ['interest-words', 'sampling', 'log-concave', 'warm start'], 0.42],
        ['cross', ['text', 'cross-list'], -0.02],
      ],
    },
  ),
  ranked(
    arxivPaper('2606.10701', 1, ['cs.CL'], {
      title: '面向长文档的多语言检索：在四十种语言上评测稠密与稀疏表示的互补性',
      abstract:
        '长文档检索仍然困难。我们提出一个覆盖四十种语言的评测基准。稠密表示与稀疏表示相结合可将召回率提高百分之七。',
      authors: ['王小明', '李思远', '陈静'],
    }),
    6,
    { interest: 'retrieval', signals: [['interest', ['interest-words', 'retrieval', '检索'], 0.39]] },
  ),
  ranked(
    arxivPaper('2606.10733', 1, ['hep-ex'], {
      title: 'Search for long-lived particles in 140 fb⁻¹ of proton collisions at √s = 13 TeV',
      abstract: 'A search for displaced vertices is presented. No excess over the expectation is found.',
      authors: [
        'The AURORA Collaboration',
        ...Array.from({ length: 214 }, (_, index) => `Member ${index + 1}`),
      ],
    }),
    7,
    { signals: [['phrase', ['phrase-in-abstract', 'displaced vertices'], 0.38]] },
  ),
  ranked(
    arxivPaper('hep-th/9901001', 7, ['hep-th', 'math-ph'], {
      title: 'Notes on gauge fields, revised once more',
      abstract: 'We collect old results. An error in section four has been corrected.',
      authors: ['G. ’t Hooft-Ramos'],
    }),
    8,
    {
      type: 'replace-cross',
      lists: ['math-ph'],
      signals: [
        ['author', ['followed-authors', 'G. ’t Hooft-Ramos'], 0.4],
        ['replacement', ['replacement'], -0.03],
      ],
    },
  ),
  ranked(
    {
      id: 'feed:nature/s41586-026-00001' as PaperId,
      title: 'Coral skeletons record a century of acoustic noise',
      abstract: '',
      authors: ['Leilani Kamakau', 'Jörg Möller'],
      categories: [],
      primaryCategory: '',
      doi: '10.9999/s41586-026-00001',
      links: { abstract: 'https://www.nature.com/articles/s41586-026-00001' },
    },
    9,
    {
      lists: ['nature'],
      interest: 'bioacoustics',
      signals: [['interest', ['interest-words', 'bioacoustics', 'acoustic'], 0.37]],
    },
  ),
  ranked(
    arxivPaper('2606.10808', 1, ['cs.CR'], {
      title:
        'Prompting **considered** harmful: <b>click</b> [here](http://evil.example) & other `tricks` | a | b |',
      abstract:
        '# Not a heading. We measure how [links](javascript:alert(1)) and <script>alert(1)</script> pass through digests. Visit https://evil.example or write to eve@evil.example now.',
      authors: ['Mallory *Star*', '<i>Trudy</i>'],
    }),
    10,
    {
      signals: [['interest', ['interest-words', 'security', '<script>', '_digests_'], 0.36]],
      interest: 'security',
    },
  ),
  ranked(
    arxivPaper('2606.10850', 1, ['q-bio.NC'], {
      title:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsneuronen 🧠👩‍🔬 respond to rhythm',
      abstract: 'We record from single cells. Rhythm drives a third of them.',
      authors: ['Zoë Q. Ferreira'],
    }),
    11,
    { interest: 'bioacoustics', signals: [['interest', ['interest-words', 'bioacoustics', 'rhythm'], 0.36]] },
  ),
  ranked(
    arxivPaper('2606.10911', 1, ['cs.SD', 'eess.AS'], {
      title: 'Hearing through walls: passive acoustic maps from building vibration',
      abstract: 'Walls move when people speak. We map speech by lidar.',
      authors: ['Ifeoma Obi', 'Ruth Katz'],
    }),
    12,
    {
      interest: 'bioacoustics',
      signals: [['interest', ['interest-words', 'bioacoustics', 'acoustic'], 0.351]],
    },
  ),
];

export const papers: readonly RankedPaper[] = [
  ranked(waveguide, 1, {
    type: 'replace',
    lists: ['physics.optics', 'cs.LG'],
    interest: 'optical computing',
    signals: [
      ['interest', ['interest-words', 'optical computing', 'waveguide', 'inference', 'optical'], 0.46],
      ['phrase', ['phrase-in-title', 'slab waveguide'], 0.24],
      ['author', ['followed-authors', 'Edda Jónsdóttir'], 0.15],
      ['replacement', ['replacement'], -0.03],
    ],
  }),
  ranked(darkLines, 2, {
    interest: 'optical computing',
    signals: [
      ['interest', ['interest-words', 'optical computing', 'medium', 'refractive', 'programmed'], 0.43],
      [
        'liked',
        ['near-liked', 'Arbitrary wave control in disordered media, or how we learned to stop worrying'],
        0.22,
      ],
    ],
  }),
  ranked(reservoir, 3, {
    type: 'replace',
    interest: 'optical computing',
    signals: [
      ['interest', ['interest-words', 'optical computing', 'photonic', 'reservoir'], 0.51],
      ['phrase', ['phrase-in-abstract', 'photonic processor'], 0.11],
    ],
  }),
  ...others,
];

const evidence = (paper: Paper, sentence: number) => ({
  paper: paper.id,
  sentence,
  quote: sentence === 0 ? paper.title : (sentencesOf(paper.abstract)[sentence - 1] ?? ''),
});

/** A claim that repeats one sentence. */
const quoted = (paper: Paper, sentence: number): Claim => ({
  text: evidence(paper, sentence).quote,
  evidence: [evidence(paper, sentence)],
});

const row = (category: string, rest: Partial<CoverageRow> = {}): CoverageRow => ({
  source: 'arxiv',
  category,
  date: DAY,
  verdict: 'complete',
  announced: 100,
  new: 60,
  cross: 25,
  replaced: 15,
  checkedAt: '2026-06-18T13:02:00.000Z',
  ...rest,
});

export const coverage: readonly CoverageRow[] = [
  row('cs.LG', { announced: 512, new: 301, cross: 121, replaced: 90 }),
  row('physics.optics', { announced: 48, new: 30, cross: 11, replaced: 7 }),
  row('cs.AI', {
    verdict: 'stale',
    announced: 0,
    new: 0,
    cross: 0,
    replaced: 0,
    reason: ['text', 'the feed still shows Wednesday’s batch'],
  }),
  row('nature', { source: 'feed:nature', announced: 75, new: 75, cross: 0, replaced: 0 }),
];

const modelBriefing: Digest['briefing'] = {
  writer: 'model',
  model: 'claude-sonnet-5-5',
  headline: {
    text: [
      'text',
      'Two groups meet the same limit from opposite ends: a rewritable waveguide computes in one optical pass, and a driven medium turns out to go dark at a discrete set of frequencies.',
    ],
    evidence: [evidence(waveguide, 3), evidence(darkLines, 2)],
  },
  bridges: [
    {
      kind: 'same-problem',
      label: 'wave control in structured media',
      fields: ['Optics', 'Quantum Physics'],
      papers: [waveguide.id, darkLines.id],
      claims: [
        {
          text: 'Both depend on how far the refractive index of a medium can be set; the zeros of one bound what the other can program.',
          evidence: [evidence(waveguide, 2), evidence(darkLines, 4)],
        },
      ],
    },
  ],
  themes: [
    {
      label: 'Light that computes',
      papers: [waveguide.id, reservoir.id],
      claims: [
        {
          text: 'Photonic hardware is made to adapt: in space and in memory.',
          evidence: [evidence(waveguide, 2), evidence(reservoir, 2)],
        },
      ],
    },
  ],
  papers: [
    {
      paper: waveguide.id,
      claims: [
        {
          text: 'One slab waveguide with 10⁴ rewritable pixels infers in a single optical pass.',
          evidence: [evidence(waveguide, 2), evidence(waveguide, 3)],
        },
        quoted(waveguide, 4),
      ],
    },
    { paper: darkLines.id, claims: [quoted(darkLines, 2), quoted(darkLines, 3)] },
    {
      paper: reservoir.id,
      claims: [
        {
          text: 'A heater sets how fast a photonic reservoir forgets, which cuts the error by 38%.',
          evidence: [evidence(reservoir, 2), evidence(reservoir, 3)],
        },
      ],
    },
    ...others
      .filter((other) => other.paper.abstract !== '')
      .map(({ paper }) => ({ paper: paper.id, claims: [quoted(paper, 2)] })),
  ],
  checks: { claims: 23, repaired: 1, dropped: 1 },
  usage: { inputTokens: 10_412, outputTokens: 5_120, costUsd: 0.0704 },
};

export const sampleDigest: Digest = {
  date: DAY,
  since: DAY,
  generatedAt: '2026-06-18T13:02:11.482Z',
  profile: { name: 'photonics-ml', hash: '5f2c9a01' },
  coverage,
  counts: { announced: 1243, considered: 1190, shown: papers.length, muted: 14, alreadyShown: 39 },
  papers,
  briefing: modelBriefing,
};

/** The same morning without a model. */
export const extractiveDigest: Digest = {
  ...sampleDigest,
  briefing: {
    writer: 'extractive',
    reason: ['no-key-set'],
    headline: {
      text: ['text', '12 papers are near your interests, 3 of them closest to “optical computing”.'],
      evidence: [],
    },
    bridges: modelBriefing.bridges.map((bridge) => ({
      ...bridge,
      claims: bridge.claims.flatMap((claim) =>
        claim.evidence.map((item) => ({ text: item.quote, evidence: [item] })),
      ),
    })),
    themes: [],
    papers: modelBriefing.papers.map((note) => ({
      ...note,
      claims: note.claims.flatMap((claim) =>
        claim.evidence.map((item) => ({ text: item.quote, evidence: [item] })),
      ),
    })),
    checks: { claims: 11, repaired: 0, dropped: 0 },
  },
};

/** A Saturday. */
export const emptyDigest: Digest = {
  date: '2026-06-20' as Day,
  since: '2026-06-20' as Day,
  generatedAt: '2026-06-20T13:02:11.482Z',
  profile: { name: 'photonics-ml', hash: '5f2c9a01' },
  coverage: [
    row('cs.LG', {
      date: '2026-06-20' as Day,
      verdict: 'none-announced',
      announced: 0,
      new: 0,
      cross: 0,
      replaced: 0,
    }),
  ],
  counts: { announced: 0, considered: 0, shown: 0, muted: 0, alreadyShown: 0 },
  papers: [],
  briefing: {
    writer: 'empty',
    reason: [
      'text',
      'Nothing was announced: arXiv does not announce on Saturdays. Next batch Sunday 20:00 New York time.',
    ],
    headline: { text: ['text', ''], evidence: [] },
    bridges: [],
    themes: [],
    papers: [],
    checks: { claims: 0, repaired: 0, dropped: 0 },
  },
};
