import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../../src/brief/corpus.ts';
import { frequencyOf } from '../../../src/brief/frequencies.ts';
import { checkClaim } from '../../../src/brief/verify/claim.ts';
import { evidenceBase } from '../../../src/brief/verify/evidence-base.ts';
import type { ProblemKind } from '../../../src/brief/verify/problem.ts';
import { inputOf, WAVEGUIDE } from '../papers.ts';

/** What is wrong with a claim about a paper with this abstract. */
function problemsOf(claim: string, abstract: string) {
  const paper = { ...WAVEGUIDE, title: 'A study of heaters and lattices', abstract };
  const input = inputOf({ interests: [{ name: 'x', papers: [paper] }] });
  const base = evidenceBase(corpusOf(input), input.profile, frequencyOf());
  const checked = checkClaim({ text: claim, evidence: [{ paper: paper.id, sentence: 1 }] }, base);
  return checked.ok ? [] : checked.problems;
}
const kindsOf = (claim: string, abstract: string): readonly ProblemKind[] =>
  problemsOf(claim, abstract).map(({ kind }) => kind);

const HEATERS =
  'Thermal heaters on the waveguide lattice reduce the insertion loss by 3.2 dB without changing the mode spacing. The tuned lattice outperforms the static grating on routing accuracy. Drift does not depend on the chip temperature. Tuning takes 12 ms on the lattice and 45 ms on the grating. These measurements suggest that heat transport may limit the tuning speed. Crosstalk is associated with the heater pitch. Routing accuracy rises from 81.4% to 92.7%. Some heaters fail after many cycles.';

describe('a claim is refused that', () => {
  test.each<[string, string, ProblemKind]>([
    ['denies what the abstract says', 'Crosstalk is not associated with the heater pitch.', 'negation'],
    ['says what the abstract denies', 'Drift depends on the chip temperature.', 'negation'],
    [
      'turns a direction',
      'Thermal heaters on the waveguide lattice increase the insertion loss by 3.2 dB.',
      'direction',
    ],
    [
      'has the loser win',
      'The static grating outperforms the tuned lattice on routing accuracy.',
      'comparison',
    ],
    ['exchanges two numbers', 'Tuning takes 45 ms on the lattice and 12 ms on the grating.', 'binding'],
    ['makes percentage points of a percentage', 'Routing accuracy rises to 92.7 percentage points.', 'unit'],
    ['takes another unit', 'Tuning takes 12 s on the lattice.', 'unit'],
    [
      'is surer than the abstract',
      'The measurements prove that heat transport limits the tuning speed.',
      'certainty',
    ],
    ['drops its “may”', 'Heat transport limits the tuning speed.', 'certainty'],
    ['widens its scope', 'All heaters fail after many cycles.', 'certainty'],
    ['makes a cause of an association', 'The heater pitch causes crosstalk.', 'certainty'],
    [
      'beats all where the abstract beats one',
      'The tuned lattice outperforms all static gratings on routing accuracy.',
      'certainty',
    ],
    [
      'adds a clause of its own',
      'Drift does not depend on the chip temperature, which was confirmed by an independent laboratory in Norway.',
      'clause',
    ],
    ['gives a rank that nobody gave', 'The tuned lattice ranks third on routing accuracy.', 'binding'],
  ])('%s', (_name, claim, kind) => {
    expect(kindsOf(claim, HEATERS)).toContain(kind);
  });
});

describe('a claim holds that', () => {
  test.each([
    [
      'says it in other words',
      'Heaters on the lattice cut the insertion loss by 3.2 dB and leave the mode spacing unchanged.',
    ],
    ['keeps the negation in another form', 'Drift is independent of the chip temperature.'],
    ['keeps order and numbers', 'The lattice is tuned in 12 ms, the grating in 45 ms.'],
    [
      'turns the comparison with its verb',
      'On routing accuracy the static grating is outperformed by the tuned lattice.',
    ],
    ['keeps the hedge', 'Heat transport may limit how fast the lattice is tuned.'],
    ['keeps the scope', 'Some of the heaters break after many cycles.'],
    ['keeps the association', 'Crosstalk correlates with the heater pitch.'],
    ['names the gain', 'Accuracy of routing grows from 81.4% to 92.7%.'],
    ['quotes the abstract behind its lead', 'Drift does not depend on the chip temperature.'],
  ])('%s', (_name, claim) => {
    expect(problemsOf(claim, HEATERS)).toEqual([]);
  });

  test('counts what the abstract counts, and not what it counts otherwise', () => {
    const abstract =
      'The chip has three layers of silicon and four datasets were recorded on it. The loss of memory falls by 62% and noise by 95%.';
    expect(kindsOf('Four datasets were recorded on a chip with three layers of silicon.', abstract)).toEqual(
      [],
    );
    expect(
      kindsOf('Three datasets were recorded on a chip with four layers of silicon.', abstract),
    ).toContain('binding');
    expect(kindsOf('The loss of memory falls by 95%.', abstract)).toContain('binding');
  });
});

describe('of a claim that follows a sentence word for word', () => {
  const abstract =
    'The relaxation time decreases as the temperature increases and exceeds 95 hours for the 3 samples. Losses of 10-15% were seen on LatticeA. Losses of 20% were found on LatticeB. Experiments on both chips show that tuned heaters outperform static gratings by far. The second chip has a lower bound on its loss that matches the upper bound on its gain.';

  test.each<[string, string, ProblemKind]>([
    [
      'a direction that is turned where its surroundings tell nothing',
      'The relaxation time decreases as the temperature decreases.',
      'binding',
    ],
    [
      'an opposite in two words',
      'The relaxation time decreases as the temperature increases and falls below 95 hours.',
      'binding',
    ],
    [
      'a number that stands elsewhere',
      'The relaxation time decreases as the temperature increases and exceeds 20 hours for the samples.',
      'binding',
    ],
    ['a name that stands elsewhere', 'Losses of 10-15% were seen on LatticeB.', 'binding'],
    ['points of a range in percent', 'Losses of 10-15 percentage points were seen on LatticeA.', 'unit'],
    [
      'who beats whom behind a long lead',
      'Experiments on both chips show that static gratings outperform tuned heaters by far.',
      'comparison',
    ],
    [
      'who is beaten by whom',
      'Experiments show that tuned heaters are outperformed by static gratings.',
      'comparison',
    ],
  ])('%s is seen', (_name, claim, kind) => {
    expect(kindsOf(claim, abstract)).toContain(kind);
  });

  test.each([
    [
      'another word of the same direction',
      'The relaxation time drops as the temperature increases and exceeds 95 hours for the 3 samples.',
    ],
    ['the passive', 'On both chips static gratings are outperformed by tuned heaters.'],
    [
      'a bound that the abstract has as well',
      'A lower bound on the loss matches the upper bound on the gain.',
    ],
    ['a rounded number', 'The relaxation time decreases as the temperature increases, with about 95 hours.'],
  ])('%s is not', (_name, claim) => {
    expect(problemsOf(claim, abstract)).toEqual([]);
  });
});

describe('a number that is told roughly', () => {
  const abstract =
    'Latency falls to 1.7 s and 38.7% of the users stay. These gains rise to over 12X when memory is pinned. Solver v2.0 handles up to 8000 nodes in a 2ᵐ sequence. Nearly 70 percent of scenarios end early. At most 40 masks are needed.';
  test.each([
    ['rounded', 'Roughly 40% of the users stay.'],
    ['rounded up where the claim says so', 'Latency falls to under two seconds.'],
    ['a share in words', 'Nearly seven scenarios out of ten end early.'],
    ['times in a word', 'Pinned memory brings more than twelve times the speed.'],
    ['a version', 'Version 2.0 of the solver handles up to 8000 nodes.'],
    ['a power', 'The sequence has length 2^m.'],
  ])('holds: %s', (_name, claim) => {
    expect(kindsOf(claim, abstract)).not.toContain('number');
  });
  test.each<[string, string, ProblemKind]>([
    ['on the wrong side', 'More than 40% of the users stay.', 'number'],
    ['too far off', 'About 60% of the users stay.', 'number'],
    ['of another share', 'Nearly three scenarios out of ten end early.', 'number'],
    ['with the bound on the other side', 'At least 40 masks are needed.', 'direction'],
  ])('is refused: %s', (_name, claim, kind) => {
    expect(kindsOf(claim, abstract)).toContain(kind);
  });
});

test('a refusal says what and where', () => {
  const details = (claim: string) => problemsOf(claim, HEATERS).map(({ detail }) => detail);
  expect(details('Drift depends on the chip temperature.')).toEqual(['P01 denies it: “not … depend”']);
  expect(details('Tuning takes 12 s on the lattice.')).toContain('“12 seconds” is “12 milliseconds” in P01');
});

describe('a translation', () => {
  const abstract =
    'The tuned lattice does not need labels. Tuning takes 12 ms on the WaveNet2 lattice. Routing accuracy rises from 81.4% to 92.7%.';
  const paper = { ...WAVEGUIDE, title: 'A study of lattices', abstract };
  const input = inputOf({ interests: [{ name: 'x', papers: [paper] }] });
  const base = evidenceBase(corpusOf(input), input.profile, frequencyOf());
  const holds = (text: string, english: string) =>
    checkClaim({ text, english, evidence: [{ paper: paper.id, sentence: 1 }] }, base).ok;

  test.each([
    ['调谐后的晶格不需要标签。', 'The tuned lattice does not need labels.'],
    ['Das Gitter braucht keine Etiketten.', 'The tuned lattice does not need labels.'],
    ['Le réseau n’a pas besoin d’étiquettes.', 'The tuned lattice does not need labels.'],
    ['在 WaveNet2 晶格上调谐需 12 毫秒。', 'Tuning takes 12 ms on the WaveNet2 lattice.'],
  ])('holds that says what its twin says: %s', (text, english) => {
    expect(holds(text, english)).toBe(true);
  });

  test.each([
    ['that lost the negation', '调谐后的晶格需要标签。', 'The tuned lattice does not need labels.'],
    [
      'that added one',
      'Die Abstimmung dauert nicht 12 ms auf WaveNet2.',
      'Tuning takes 12 ms on the WaveNet2 lattice.',
    ],
    ['with another number', '在 WaveNet2 上需 21 毫秒。', 'Tuning takes 12 ms on the WaveNet2 lattice.'],
    ['without a number', '路由准确率上升到 92.7%。', 'Routing accuracy rises from 81.4% to 92.7%.'],
    ['with another name', '在 WaveNet3 上需 12 毫秒。', 'Tuning takes 12 ms on the WaveNet2 lattice.'],
    [
      'that says far more',
      `在 WaveNet2 上需 12 毫秒${'，并且得到了许多独立实验室的确认'.repeat(4)}。`,
      'Tuning takes 12 ms on the WaveNet2 lattice.',
    ],
  ])('%s is refused', (_name, text, english) => {
    expect(holds(text, english)).toBe(false);
  });
});
