/** What kind of bridge two sentences bear: read off the words around the notion that both use. */
import type { BridgeKind } from '../../paper.ts';
import type { BriefPaper } from '../corpus.ts';
import { sentenceAt } from '../corpus.ts';
import type { SharedTerm } from './pairs.ts';
import { forEachPart, surfaceOf } from './phrases.ts';

const EQUATION =
  /\b(?:equations?|inequalit(?:y|ies)|hamiltonians?|lagrangians?|recurrences?|conjectures?|theorems?)$/iu;
const METHOD =
  /\b(?:algorithms?|methods?|transforms?|transport|sampling|samplers?|propagation|estimat\w+|learning|optimi[sz]ation|matching|regression|kernels?|transformers?|inference|descent|programming|cod(?:es?|ing)|encod\w+|decod\w+|spectroscopy|tomography|microscopy|interferomet\w+|decomposition|factori[sz]ation|quanti[sz]ation|distillation|adaptation|operators?|networks?|autoencoders?|splatting|annealing|search|filter\w*|embeddings?|approximations?|expansions?|renormali[sz]ation|homology|simulations?|calibration|attention|learning)$/iu;
const BEFORE =
  /\b(?:us(?:e|es|ed|ing)|utili[sz]\w+|via|through|with|by|based on|appl(?:y|ies|ied|ying)|employ\w*|leverag\w*|by means of|combin\w+|adopt\w*|adapt\w*|integrat\w+|incorporat\w+|propos\w+|introduc\w+|develop\w*|perform\w*|implement\w*|extend\w*|deriv\w+|formulat\w+ as|cast as)[^\p{L}\p{N}_-]+(?:[\p{L}\p{N}_-]+[^\p{L}\p{N}_-]+){0,4}$/iu;
const STUDIED =
  /\b(?:stud(?:y|ies|ied|ying)|investigat\w+|analy[sz]\w+|explor\w+|understand\w*|measur\w+|observ\w+|detect\w*|characteri[sz]\w+|simulat\w+|predict\w*|model(?:s|l?ing|l?ed)?|describ\w+|examin\w+|propert(?:y|ies) of|dynamics of|behaviou?r of|role of|effects? of|emergence of|presence of|formation of|evolution of|structure of)[^\p{L}\p{N}_-]+(?:[\p{L}\p{N}_-]+[^\p{L}\p{N}_-]+){0,4}$/iu;
const ASSUMED =
  /\b(?:assum\w+|suppos\w+|provided|given|under (?:the )?(?:assumption|condition|hypothesis)|conditional on)[^\p{L}\p{N}_-]+(?:[\p{L}\p{N}_-]+[^\p{L}\p{N}_-]+){0,6}$/iu;
const SHOWN =
  /\b(?:prov\w+|show\w*|establish\w*|demonstrat\w+|confirm\w*)[^\p{L}\p{N}_-]+(?:[\p{L}\p{N}_-]+[^\p{L}\p{N}_-]+){0,8}$/iu;

/** `shared-term` where the sentences do not bear more. `numbers` are the sentences that are quoted. */
export function kindOf(
  term: SharedTerm,
  papers: readonly BriefPaper[],
  numbers: readonly (number | undefined)[],
): BridgeKind {
  const before = papers.map((paper, at) => beforeTerm(paper, numbers[at] ?? 0, term));
  if (EQUATION.test(term.label)) return 'same-equation';
  const [one = '', other = ''] = before;
  if ((SHOWN.test(one) && ASSUMED.test(other)) || (SHOWN.test(other) && ASSUMED.test(one)))
    return 'result-assumed';
  const isUsed = before.every((text) => BEFORE.test(text));
  if (METHOD.test(term.label) && before.some((text) => BEFORE.test(text))) return 'shared-method';
  if (isUsed && !before.some((text) => STUDIED.test(text))) return 'shared-method';
  return before.every((text) => STUDIED.test(text)) ? 'same-object' : 'shared-term';
}

/** The sentence up to the term. */
function beforeTerm(paper: BriefPaper, number: number, term: SharedTerm): string {
  const sentence = sentenceAt(paper, number) ?? '';
  let before: string | undefined;
  forEachPart(paper.reading.slice(number, number + 1), 3, (key, run, from, length) => {
    if (key !== term.key || before !== undefined) return;
    const at = sentence.indexOf(surfaceOf(run, from, length));
    before = at < 0 ? '' : sentence.slice(0, at);
  });
  return before ?? '';
}
