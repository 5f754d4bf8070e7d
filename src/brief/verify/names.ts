/** Names in a claim: acronyms, CamelCase words, words with digits, capitalised words. Each must come from the sources. */
import { STARTERS } from '../../text/words/sentence-words.ts';

/** Sentence of today's papers without being written in them. */
const ALWAYS: ReadonlySet<string> = new Set(['ai', 'arxiv', 'i', 'sota']);
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.+*-]*/gu;

/** Names as written, in order. `capitals: false` leaves out plainly capitalised words, for languages that capitalise nouns. */
export function namesIn(text: string, options: { readonly capitals: boolean }): readonly string[] {
  const names: string[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0].replace(/['’]s$|(?<![.'’+*-])[.'’+*-]+$/gu, '');
    const opens =
      match.index === 0 || /[.!?:;"“”([{]\s*$/u.test(text.slice(Math.max(0, match.index - 4), match.index));
    previousEnd = match.index + match[0].length;
    if (isName(token, opens, options.capitals, text.slice(previousEnd, previousEnd + 2))) names.push(token);
  }
  return names;
}

function isName(token: string, opens: boolean, capitals: boolean, after: string): boolean {
  if (/^[\d.,-]+$/u.test(token) || !/\p{Lu}|\d/u.test(token)) return false;
  if (/^\d+(?:st|nd|rd|th|x|k|M|B|D|-\p{Ll}+)$/u.test(token)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(token) || /\p{Ll}\p{Lu}/u.test(token) || /\p{L}-?\d/u.test(token))
    return !/^\p{Lu}$/u.test(token);
  if (!capitals || !/^\p{Lu}\p{L}+/u.test(token)) return false;
  if (!opens) return !STARTERS.has(token);
  return after === '’s' || after === "'s";
}

/** What the sources know: words with and without hyphens, neighbours joined, and initials of word runs. */
export function knownNames(text: string): ReadonlySet<string> {
  const known = new Set<string>();
  const words = [...text.matchAll(TOKEN)].map((match) =>
    match[0].replace(/['’]s$|(?<![.'’+*-])[.'’+*-]+$/gu, ''),
  );
  const pieces = words.flatMap((word) => word.split(/[-.'’]/u)).filter((piece) => piece !== '');
  for (const word of words) known.add(squash(word));
  for (const [index, piece] of pieces.entries()) {
    const lower = squash(piece);
    known.add(lower).add(singular(lower));
    known.add(lower + squash(pieces[index + 1] ?? ''));
    let initials = '';
    for (let length = 0; length < 6; length++) {
      initials += squash(pieces[index + length] ?? '').charAt(0);
      if (length > 0) known.add(initials);
    }
  }
  return known;
}

/** Where abbreviations may come from that everybody uses: one of these stems in the source is enough. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  cnn: ['convolut', 'cnn', 'deep'],
  dnn: ['deep', 'neural', 'network', 'train'],
  nn: ['neural'],
  rnn: ['recurr', 'neural', 'sequenc'],
  lstm: ['recurr', 'sequenc', 'languag'],
  gnn: ['graph'],
  gcn: ['graph'],
  gat: ['graph'],
  gan: ['adversari', 'gener'],
  vae: ['autoencod', 'variat', 'latent'],
  convnet: ['convolut'],
  wgan: ['wasserstein'],
  drl: ['reinforc'],
  pomdp: ['observ', 'reinforc'],
  nas: ['architectur'],
  mcts: ['tree'],
  nmt: ['translat'],
  ner: ['entiti'],
  asr: ['speech', 'transcript'],
  tts: ['speech'],
  vqa: ['question'],
  ood: ['distribut'],
  hpo: ['hyperparamet'],
  ebm: ['energi'],
  snn: ['spike'],
  nerf: ['radianc'],
  vlm: ['vision', 'multimod'],
  vla: ['action'],
  mllm: ['multimod'],
  rag: ['retriev'],
  moe: ['expert'],
  seq2seq: ['sequenc'],
  resnet: ['residu'],
  resblock: ['residu'],
  fft: ['fourier'],
  acf: ['autocorrel'],
  dsl: ['program'],
  pca: ['princip'],
  svd: ['singular'],
  nlp: ['languag', 'text', 'sentenc', 'word', 'translat'],
  mle: ['likelihood'],
  llm: ['languag'],
  lm: ['languag'],
  ml: ['learn', 'network'],
  automl: ['automat', 'architectur', 'learn'],
  fdr: ['discoveri', 'fals', 'select'],
  rl: ['reinforc', 'polici', 'reward', 'agent'],
  mdp: ['reinforc', 'decis'],
  mlp: ['perceptron', 'network'],
  sgd: ['gradient'],
  ode: ['differenti', 'dynam'],
  pde: ['differenti'],
  gp: ['gaussian'],
  mcmc: ['markov', 'carlo'],
  relu: ['network', 'activ'],
  svm: ['vector', 'classifi'],
  dqn: ['reinforc', 'agent'],
  elbo: ['variat'],
  pgd: ['adversari', 'project'],
  gpu: ['comput', 'acceler'],
  qa: ['question'],
  snr: ['nois'],
  dna: ['genom', 'genet', 'gene'],
  rna: ['transcript', 'gene'],
  mri: ['imag'],
  lhc: ['collid', 'hadron'],
  qcd: ['chromodynam'],
  tsne: ['visual', 'embed'],
  rpn: ['detector', 'detect'],
  fgsm: ['adversari'],
  ggnn: ['graph'],
  erm: ['risk', 'loss'],
  nag: ['momentum', 'gradient'],
  gemm: ['matrix', 'matric', 'accumul'],
  maml: ['meta', 'shot'],
  mpc: ['control'],
  imu: ['inerti', 'sensor'],
  lidar: ['cloud'],
  slam: ['map', 'local'],
  vit: ['vision', 'transform'],
  dft: ['densiti'],
  cmb: ['microwav', 'cosmolog'],
  agn: ['galaxi', 'galact', 'nuclei'],
  sft: ['tune', 'supervis'],
  rlhf: ['feedback', 'prefer'],
  dpo: ['prefer'],
  lora: ['rank', 'tune'],
  cot: ['thought', 'reason'],
  eeg: ['brain', 'electroencephalographi'],
  fmri: ['brain', 'imag'],
  ct: ['tomographi', 'scan'],
  iid: ['independ', 'distribut'],
};

/** What a claim's names may rest on. */
export interface NameSource {
  readonly names: ReadonlySet<string>;
  /** True for everyday words of abstracts and for words whose stem the source uses: `Theory`, `Sequence` in a title. */
  readonly isOrdinary: (word: string) => boolean;
  readonly hasStem: (stem: string) => boolean;
}

/** True when a name, or every hyphenated part of it, comes from the source. */
export function isKnown(name: string, source: NameSource): boolean {
  const whole = squash(name);
  if (whole === '' || ALWAYS.has(whole) || partKnown(name, source)) return true;
  const parts = name.split(/[-–/]/u).filter((part) => part !== '');
  // A number alone tells nothing: `Gemma-0` is not known because Gemma and a 0 are.
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Ll}+$/u.test(part) || (!/^\d+$/u.test(part) && partKnown(part, source)))
  );
}

function partKnown(part: string, { names, isOrdinary, hasStem }: NameSource): boolean {
  const squashed = squash(part);
  if (names.has(squashed) || names.has(singular(squashed))) return true;
  if (/^\p{Lu}\p{Ll}+$/u.test(part)) return isOrdinary(part) || isRootOf(squashed, names);
  const roots = ABBREVIATIONS[squashed] ?? ABBREVIATIONS[singular(squashed)];
  return roots?.some(hasStem) ?? false;
}

/** `Bayes` where the source says Bayesian, `Gauss` where it says Gaussian. */
function isRootOf(name: string, names: ReadonlySet<string>): boolean {
  return (
    name.length > 4 &&
    ['ian', 'an', 'n', 'ianity', 'ism'].some(
      (ending) => names.has(name + ending) || names.has(name.replace(/s$/u, '') + ending),
    )
  );
}

function squash(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}
