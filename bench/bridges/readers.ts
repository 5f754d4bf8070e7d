/** Readers of unlike fields, as their configurations say it: what they read, what they scout, what they care for. */
import { type Config, configSchema } from '../../src/config/schema.ts';

interface Reader {
  readonly name: string;
  readonly categories: readonly string[];
  readonly scout: readonly string[];
  readonly interests: readonly (readonly [name: string, about: string])[];
}

/** Any category of an archive. */
const WHOLE = (archive: string): string => archive;

const READERS: readonly Reader[] = [
  {
    name: 'vision',
    categories: ['cs.CV', 'cs.GR'],
    scout: ['cond-mat', 'astro-ph', 'math', 'quant-ph', 'physics', 'q-bio'].map(WHOLE),
    interests: [
      [
        'inverse imaging',
        'reconstruction of images from few or noisy measurements, tomography, phase retrieval',
      ],
      ['generative models', 'diffusion models and flow matching for images, sampling and guidance'],
      ['geometry', 'surfaces, point clouds, optimal transport and shape matching'],
    ],
  },
  {
    name: 'language',
    categories: ['cs.CL', 'cs.IR', 'cs.AI'],
    scout: ['q-bio', 'physics', 'math', 'cond-mat', 'econ', 'q-fin'].map(WHOLE),
    interests: [
      ['language models', 'training dynamics, memory and scaling of large language models'],
      ['scientific text', 'models that read scientific literature, chemistry or materials'],
      ['language statistics', 'word frequencies, long-range correlations, entropy of language'],
    ],
  },
  {
    name: 'learning theory',
    categories: ['cs.LG', 'stat.ML', 'cs.AI', 'cs.NE', 'cs.IT'],
    scout: ['cond-mat', 'quant-ph', 'astro-ph', 'physics', 'math', 'q-bio'].map(WHOLE),
    interests: [
      ['generalisation', 'generalisation and training of neural networks, random matrices, kernels'],
      ['sampling', 'Markov chains, Langevin dynamics and diffusion for sampling'],
      ['learning physics', 'neural networks for differential equations and simulations'],
    ],
  },
  {
    name: 'condensed matter',
    categories: ['cond-mat'],
    scout: ['cs', 'math', 'astro-ph'].map(WHOLE),
    interests: [
      ['disorder and glasses', 'spin glasses, disordered systems, jamming and slow dynamics'],
      ['machine learning for materials', 'neural network potentials and learning for materials'],
      ['statistical physics of complex systems', 'phase transitions, percolation, networks, active matter'],
    ],
  },
  {
    name: 'materials',
    categories: ['cond-mat.mtrl-sci', 'cond-mat.soft', 'cond-mat.supr-con', 'physics.chem-ph'],
    scout: ['cs', 'math', 'astro-ph', 'q-bio'].map(WHOLE),
    interests: [
      ['two-dimensional materials', 'graphene, moire superlattices, van der Waals heterostructures'],
      ['imaging of materials', 'electron microscopy, ptychography, tomography and their analysis'],
      ['soft matter', 'colloids, polymers, gels, cell mechanics'],
    ],
  },
  {
    name: 'astronomy',
    categories: ['astro-ph', 'gr-qc'],
    scout: ['cs', 'cond-mat', 'math', 'stat'].map(WHOLE),
    interests: [
      ['cosmological inference', 'simulation-based inference, emulators and surveys in cosmology'],
      ['compact objects', 'black holes, neutron stars and gravitational waves'],
      ['turbulence and magnetic fields', 'turbulence, dynamos, plasma and star formation'],
    ],
  },
  {
    name: 'mathematics',
    categories: ['math', 'math-ph'],
    scout: ['cs', 'cond-mat', 'quant-ph', 'physics', 'q-bio'].map(WHOLE),
    interests: [
      ['probability', 'random graphs, random walks, large deviations, stochastic differential equations'],
      ['algebra and topology', 'homology, representation theory, category theory, knots'],
      ['analysis', 'partial differential equations, variational problems, optimal transport'],
    ],
  },
  {
    name: 'quantum',
    categories: ['quant-ph'],
    scout: ['cs', 'math', 'astro-ph', 'q-bio'].map(WHOLE),
    interests: [
      ['error correction', 'quantum codes, decoders, fault tolerance'],
      ['quantum algorithms', 'variational algorithms, quantum machine learning, optimisation'],
      ['open systems', 'decoherence, quantum thermodynamics, quantum control'],
    ],
  },
  {
    name: 'biology',
    categories: ['q-bio', 'physics.bio-ph'],
    scout: ['cs', 'math', 'stat', 'physics'].map(WHOLE),
    interests: [
      ['neurons', 'neural coding, brain networks, spiking neurons'],
      ['epidemics and evolution', 'epidemic spreading, population dynamics, evolution, phylogenetics'],
      ['molecules and cells', 'protein structure, gene regulation, cell biology'],
    ],
  },
  {
    name: 'statistics',
    categories: ['stat', 'math.ST', 'math.PR'],
    scout: ['cs', 'physics', 'q-bio', 'quant-ph', 'astro-ph'].map(WHOLE),
    interests: [
      [
        'Bayesian computation',
        'Markov chain Monte Carlo, variational inference, approximate Bayesian computation',
      ],
      ['networks and dependence', 'graphical models, causal inference, community detection'],
      ['high dimensions', 'sparse regression, covariance estimation, random matrices'],
    ],
  },
  {
    name: 'complex systems',
    categories: ['physics', 'nlin', 'physics.soc-ph', 'physics.data-an'],
    scout: ['cs', 'math', 'q-bio', 'q-fin'].map(WHOLE),
    interests: [
      ['networks', 'structure of complex networks, percolation, synchronisation, spreading'],
      ['nonlinear dynamics', 'chaos, reservoirs, time series, pattern formation'],
      ['fluids', 'turbulence, flow simulation, lattice Boltzmann'],
    ],
  },
  {
    name: 'codes and signals',
    categories: ['cs.IT', 'math.IT', 'eess.SP', 'cs.CR'],
    scout: ['quant-ph', 'cond-mat', 'astro-ph', 'q-bio', 'physics', 'math'].map(WHOLE),
    interests: [
      ['coding', 'error-correcting codes, polar codes, decoding by belief propagation'],
      ['compressed sensing', 'sparse recovery, phase retrieval, low-rank matrices'],
      ['cryptography', 'lattices, isogenies, quantum-safe cryptography'],
    ],
  },
];

export interface BenchReader {
  readonly name: string;
  readonly config: Config;
  readonly isRead: (category: string) => boolean;
  readonly isScouted: (category: string) => boolean;
}

export const readers: readonly BenchReader[] = READERS.map(({ name, categories, scout, interests }) => ({
  name,
  config: configSchema.parse({
    profile: { interests: interests.map(([title, about]) => ({ name: title, about })) },
    sources: { arxiv: { categories: ['cs.CV'] } },
  }),
  isRead: isWithin(categories),
  isScouted: isWithin(scout),
}));

function isWithin(lists: readonly string[]): (category: string) => boolean {
  return (category) => lists.some((list) => category === list || category.startsWith(`${list}.`));
}
