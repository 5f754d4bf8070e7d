import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isKnown, knownNames, namesIn } from '../../src/brief/verify/names.ts';
const rows = gunzipSync(readFileSync('/work/shared/data/scitldr/dev.jsonl.gz')).toString().split('\n').filter(Boolean).map((l) => JSON.parse(l));
let n = 0, bad = 0;
for (const r of rows) { const known = knownNames(r.sentences.join(' ')); const text = r.summaries[0]; n++; const names = namesIn(text, { capitals: true }).filter((x) => !isKnown(x, known)); if (names.length) { bad++; console.log(names.join(' | '), '   ::', text.slice(0, 140)); } }
console.log(bad, n);
