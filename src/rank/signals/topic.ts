/** An interest's description against a paper: which share of its telling words the paper holds (BM25, normalised). */
import type { Interest } from '../../config/schema.ts';
import type { Paper } from '../../paper.ts';
import { type Corpus, sharedTerms } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';

const STRENGTH = 1.3;

export function topicEvidence(interest: Interest, corpus: Corpus): (paper: Paper) => readonly Evidence[] {
  const query = corpus.vectorOfText(interest.about === '' ? interest.name : interest.about);
  const idf = Float64Array.from(query.ids, (id) => corpus.idfOf(id));
  const most = idf.reduce((sum, value) => sum + value, 0);
  if (most === 0) return () => [];
  return (paper) => {
    const vector = corpus.vectorOf(paper);
    let found = 0;
    let j = 0;
    query.ids.forEach((id, i) => {
      while (j < vector.ids.length && (vector.ids[j] ?? 0) < id) j++;
      if (vector.ids[j] === id) found += idf[i] ?? 0;
    });
    if (found === 0) return [];
    const words = sharedTerms(query, vector, corpus, 4);
    return [
      {
        name: 'interest',
        label: `interest “${interest.name}”: ${words.join(', ')}`,
        strength: (STRENGTH * found) / most,
      },
    ];
  };
}
