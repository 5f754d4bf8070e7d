import { describe, expect, test } from 'vitest';
import { foreignLanguageOf } from '../../../src/text/words/language.ts';

const nothing = () => false;

describe('the language of a description', () => {
  test.each([
    ['german', 'Maschinelles Lernen für medizinische Bilder und die Segmentierung von Tumoren'],
    ['french', 'réseaux de neurones pour la segmentation d’images médicales'],
    ['spanish', 'redes neuronales para el diagnóstico de imágenes'],
    ['portuguese', 'redes neurais para a segmentação de imagens'],
    ['italian', 'metodi per lo studio della gravità'],
    ['dutch', 'neurale netwerken voor het voorspellen van eiwitten'],
    ['japanese', '大規模言語モデルの安全性'],
    ['korean', '그래프 신경망'],
    ['russian', 'графовые нейронные сети'],
  ])('%s: %s', (language, text) => {
    expect(foreignLanguageOf(text)).toBe(language);
  });

  test.each([
    'quantum error correction and the surface code',
    '拓扑绝缘体与超导',
    'van der Waals heterostructures of MoS2 on hBN',
    'El Niño Southern Oscillation',
    'De novo design of proteins with diffusion, in vivo and in vitro',
    'α-RuCl3 and the Kitaev model',
    'graph neural networks 그래프 신경망',
    '',
  ])('English, Chinese, or nothing that tells: %s', (text) => {
    expect(foreignLanguageOf(text)).toBeUndefined();
  });

  test('is told by less where papers do not use its words', () => {
    expect(foreignLanguageOf('Graphneuronale Netze für Moleküle')).toBeUndefined();
    expect(foreignLanguageOf('Graphneuronale Netze für Moleküle', nothing)).toBe('german');
    expect(foreignLanguageOf('Quantenfehlerkorrektur', nothing)).toBe('other');
    expect(foreignLanguageOf('the Foobar of Quux', nothing)).toBeUndefined();
  });
});
