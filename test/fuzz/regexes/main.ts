/** Judges every regular expression of the sources that was not judged before, and keeps what is not steep. */
import { excuseOf } from './excused.ts';
import { judge } from './judge.ts';
import { judgedMarks, markOf, writeJudged } from './judged.ts';
import { regexesOfSource } from './source.ts';

/** True where none is steep. */
export async function judgeRegexes(tell: (line: string) => void): Promise<boolean> {
  const all = await regexesOfSource();
  const known = judgedMarks();
  const judged = new Set<string>();
  let [steep, unknown, excused] = [0, 0, 0];
  for (const one of all) {
    const mark = markOf(one);
    if (judged.has(mark)) continue;
    if (known.has(mark)) judged.add(mark);
    else if (excuseOf(one.where, one.source) !== undefined) excused += 1;
    else {
      const verdict = await judge(one, 'auto');
      if (verdict.kind !== 'steep') judged.add(mark);
      if (verdict.kind === 'linear') continue;
      if (verdict.kind === 'unknown') unknown += 1;
      else steep += 1;
      tell(
        `${one.where}: /${one.source}/${one.flags} ${verdict.kind === 'steep' ? verdict.attack : 'cannot be judged'}`,
      );
    }
  }
  writeJudged(judged);
  tell(
    `${all.length} regular expressions: ${judged.size} judged not steep, ${excused} excused, ${unknown} not judged, ${steep} steep`,
  );
  return steep === 0;
}
