import { describe, expect, test } from 'vitest';
import { chooseSentences } from '../../../src/brief/extract/choose.ts';
import { frequencyOf, idfOf } from '../../../src/brief/frequencies.ts';

const idf = idfOf(frequencyOf());
const chosen = (title: string, sentences: readonly string[]) => {
  const { contribution, result } = chooseSentences(sentences, title, idf);
  return [contribution, result];
};

describe('the contribution', () => {
  test.each<readonly [string, number, string, readonly string[]]>([
    [
      'is not the means to a goal that another sentence states',
      2,
      'Kazhdan-Lusztig matrices of Hecke algebras factorize',
      [
        'Let H be the Hecke algebra of a Coxeter system.',
        'In this paper, we show that the matrix of its Kazhdan-Lusztig polynomials factorizes into nonnegative matrices.',
        'To achieve this goal, we use a hybrid basis of parabolic modules.',
      ],
    ],
    [
      'is not what the authors did before',
      2,
      'Explicit F-symbols of a Drinfeld center',
      [
        'We have recently devised an algorithm for the Drinfeld center of a fusion category.',
        'Here we compute explicit F-symbols and R-symbols of the center of one subfactor.',
      ],
    ],
    [
      'is not a classic result of others',
      2,
      'Quiver moduli and loop algebras',
      [
        'A classic result of three authors relates the characters of reachable modules to quiver moduli spaces.',
        'We categorify this relation for all simple modules of the loop algebra.',
      ],
    ],
    [
      'of a review is what it gives, not how promising its subject is',
      2,
      'Layered superconductors: materials and devices',
      [
        'Layered superconductors have opened a promising avenue for electronics thanks to properties that are otherwise difficult to obtain.',
        'This review gives an overview of the mechanisms that govern superconductivity in layered materials.',
        'The devices include diodes and readout circuits.',
      ],
    ],
    [
      'is no heading of a structured abstract',
      4,
      'The long bar of the Milky Way',
      [
        'CONTEXT.',
        'The central region of the Galaxy is one of the most difficult to observe.',
        'AIMS.',
        'We examine star counts of bright giants and their distances in the plane.',
      ],
    ],
    [
      'may be passive, as in physics',
      1,
      'The free particle on a plane in phase space',
      [
        'The Wigner eigenfunctions of a free quantum particle on a plane are derived.',
        'Two possibilities are analysed.',
        'First, the particle with fixed components of momentum is considered.',
      ],
    ],
    [
      'is not what others reached',
      2,
      'Decoding surface codes near the bound',
      [
        'The decoder of Lee reaches a threshold of 10.3% under depolarizing noise.',
        'We present a decoder that reaches 10.9% at linear cost.',
        'Its runtime is 2 microseconds a round.',
      ],
    ],
    [
      'is not an algorithm that bears the name of somebody',
      2,
      'Factoring with fewer qubits',
      [
        "Shor's algorithm factors integers of 2048 bits with 20 million qubits.",
        'Here a circuit is given that needs 900 thousand qubits.',
        'The gain comes from approximate residue arithmetic.',
      ],
    ],
    [
      'may improve what others made',
      2,
      'Sorting networks of smaller depth',
      [
        'Sorting networks are classical.',
        'We improve the construction of Batcher and reduce its depth by 20%.',
        'The method of Lee is slower for small inputs.',
      ],
    ],
    [
      'is not a claim of earlier work that the next sentence takes back',
      3,
      'No fifth force in clusters of galaxies',
      [
        'Recent works reported a signal of a fifth force in clusters.',
        'However, a reanalysis of the same clusters shows no such signal.',
        'We bound the coupling below 0.01 at 95% confidence.',
      ],
    ],
    [
      'is not a hypothesis that the next sentence refutes',
      2,
      'Sleep and memory in flies',
      [
        'We hypothesized that loss of sleep increases errors of memory in flies.',
        'Contrary to our hypothesis, loss of sleep did not change errors in 1,200 flies.',
        'Instead, errors grow with age by 12% a week.',
      ],
    ],
  ])('%s', (_, wanted, title, sentences) => {
    expect(chosen(title, sentences)[0]).toBe(wanted);
  });
});

describe('the result', () => {
  test.each<readonly [string, number | undefined, string, readonly string[]]>([
    [
      'of mathematics is what was constructed or classified',
      2,
      'Representations of pattern groups',
      [
        'We consider irreducible representations of finite pattern groups by an orbital method.',
        'Using it, we are able to classify the irreducible representations of a unipotent radical with four parts.',
      ],
    ],
    [
      'of theory may be passive',
      3,
      'Entanglement Hamiltonians under dissipation',
      [
        'We investigate entanglement Hamiltonians of dissipative free fermions in a quasiparticle picture.',
        'Focusing on gain and loss, we discuss the evolution after a quench.',
        'At weak dissipation the Hamiltonian is shown to take the form of a time-dependent Gibbs ensemble.',
      ],
    ],
    [
      'is what came out, not what it promises',
      2,
      'Growth of films under a plasma',
      [
        'We develop a renormalization group analysis of growth dynamics at a plasma surface.',
        'The central result is that the coupling weakens at macroscopic length scales.',
        'This work establishes a quantitative engine for predicting the microstructure of films.',
      ],
    ],
    [
      'is missing where no other sentence holds one',
      undefined,
      'Quantum gates between distant atoms',
      [
        'We propose a protocol for gates of many qubits in arrays of neutral atoms.',
        'The atoms encode qubits in long-lived sublevels of the ground state.',
      ],
    ],
  ])('%s', (_, wanted, title, sentences) => {
    expect(chosen(title, sentences)[1]).toBe(wanted);
  });
});
