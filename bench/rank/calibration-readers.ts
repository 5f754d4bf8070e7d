/** Readers of several fields for calibration.ts: by descriptions, by phrases, by likes, and such as a day of their field has nothing for. */
interface Words {
  readonly name: string;
  readonly about?: string;
  readonly phrases?: readonly string[];
}

/** Likes of papers with this in the title, so many of them. */
type Liking = readonly [name: string, title: RegExp, most: number];

export interface FieldReaders {
  /** In `fields/`, where the papers of the field are; the days of the folder itself where it is undefined. */
  readonly file?: string;
  readonly interests: Readonly<Record<string, readonly Words[]>>;
  readonly liking: readonly Liking[];
  /** Likes of another field, from that field's file. */
  readonly foreign: { readonly file: string; readonly liking: readonly Liking[] };
}

const FOREIGN_WORDS: readonly Words[] = [
  { name: 'sagas', about: 'medieval Icelandic manuscripts and saga poetry' },
  { name: 'coral', about: 'coral reef bleaching and ocean acidification' },
  { name: 'tectonics', about: 'plate tectonics and subduction zones' },
];

const SPLATTING: Words = { name: 'splatting', about: '3D Gaussian splatting for novel view synthesis' };

export const FIELDS: Readonly<Record<string, FieldReaders>> = {
  'computer science': {
    interests: {
      'narrow words': [SPLATTING, { name: 'polar codes', about: 'decoding of polar codes' }],
      'broad words': [
        { name: 'language models', about: 'large language models' },
        { name: 'vision', about: 'image generation with diffusion models' },
        { name: 'agents', about: 'autonomous agents that use tools and plan' },
      ],
      'long descriptions': [
        {
          name: 'splatting',
          about:
            'I work on representing scenes with Gaussians for novel view synthesis. I want to hear of faster rasterization, better geometry, ' +
            'dynamic scenes and feed-forward reconstruction from few images. Applications such as localization interest me too.',
        },
        {
          name: 'agents',
          about:
            'Agents based on large language models are asked to complete long tasks in real software, yet evaluations remain short and synthetic. ' +
            'We introduce a benchmark of verifiable tasks that require planning, tool use and memory over hundreds of steps.',
        },
      ],
      phrases: [
        { name: 'splatting', phrases: ['Gaussian splatting', 'radiance field'] },
        { name: 'codes', phrases: ['polar code', 'error-correcting code'] },
        { name: 'agents', phrases: ['tool use', 'computer-use agent'] },
      ],
      'one phrase': [{ name: 'agents', phrases: ['multi-agent system'] }],
      'foreign words': FOREIGN_WORDS,
      photonics: [
        {
          name: 'optical computing',
          about: 'photonic neural networks and wave propagation used for computing',
          phrases: ['photonic processor', 'programmable waveguide'],
        },
      ],
    },
    liking: [
      ['1 like', /gaussian splatting/i, 1],
      ['5 likes', /gaussian splatting/i, 5],
      ['20 likes: segmentation', /segmentation/i, 20],
      ['20 likes: language models', /language model|llm/i, 20],
      ['100 likes of all kinds', /e/i, 100],
    ],
    foreign: {
      file: 'cond-mat',
      liking: [
        ['1 foreign like', /topological insulator/i, 1],
        ['3 foreign likes', /topological insulator/i, 3],
        ['20 foreign likes', /superconduct/i, 20],
      ],
    },
  },
  'condensed matter': {
    file: 'cond-mat',
    interests: {
      'narrow words': [
        { name: 'altermagnets', about: 'altermagnetism and its spin splitting' },
        { name: 'moiré', about: 'twisted bilayer graphene and moiré flat bands' },
      ],
      'broad words': [
        { name: 'superconductivity', about: 'superconductors' },
        { name: 'topology', about: 'topological phases of matter' },
        { name: 'soft matter', about: 'active matter, colloids and polymers' },
      ],
      'long descriptions': [
        {
          name: 'nickelates',
          about:
            'I grow and measure nickelate superconductors. Pressure, thin films and the pairing symmetry are what I want to read of, from ' +
            'experiment and from calculations. Competing density waves belong to it, and comparisons with cuprates.',
        },
      ],
      phrases: [
        { name: 'Hall', phrases: ['anomalous Hall effect', 'quantum Hall'] },
        { name: 'glass', phrases: ['glass transition', 'spin glass'] },
      ],
      'one phrase': [{ name: 'magnons', phrases: ['spin wave'] }],
      'foreign words': [...FOREIGN_WORDS, SPLATTING],
    },
    liking: [
      ['1 like', /altermagnet/i, 1],
      ['5 likes', /altermagnet/i, 5],
      ['20 likes: superconductors', /superconduct/i, 20],
      ['100 likes of all kinds', /e/i, 100],
    ],
    foreign: {
      file: 'astro-ph',
      liking: [
        ['1 foreign like', /galax/i, 1],
        ['3 foreign likes', /galax/i, 3],
        ['20 foreign likes', /galax/i, 20],
      ],
    },
  },
  astrophysics: {
    file: 'astro-ph',
    interests: {
      'narrow words': [
        { name: 'exoplanets', about: 'atmospheres of hot Jupiters seen in transit' },
        { name: 'FRB', about: 'fast radio bursts and their host galaxies' },
      ],
      'broad words': [
        { name: 'galaxies', about: 'formation and evolution of galaxies' },
        { name: 'cosmology', about: 'dark energy and large-scale structure' },
        { name: 'stars', about: 'massive stars and supernovae' },
      ],
      'long descriptions': [
        {
          name: 'early galaxies',
          about:
            'I work on the first galaxies and their black holes as seen by JWST: little red dots, ultraviolet luminosity functions and ' +
            'reionization. Spectroscopy at high redshift and simulations that explain an excess of bright galaxies interest me.',
        },
      ],
      phrases: [
        { name: 'dark', phrases: ['dark matter halo', 'weak lensing'] },
        { name: 'bursts', phrases: ['gamma-ray burst', 'tidal disruption event'] },
      ],
      'one phrase': [{ name: 'pulsars', phrases: ['millisecond pulsar'] }],
      'foreign words': [...FOREIGN_WORDS.slice(0, 2), SPLATTING],
    },
    liking: [
      ['1 like', /exoplanet/i, 1],
      ['5 likes', /exoplanet/i, 5],
      ['20 likes: galaxies', /galax/i, 20],
      ['100 likes of all kinds', /e/i, 100],
    ],
    foreign: {
      file: 'cond-mat',
      liking: [
        ['1 foreign like', /topological insulator/i, 1],
        ['3 foreign likes', /topological insulator/i, 3],
        ['20 foreign likes', /superconduct/i, 20],
      ],
    },
  },
};
