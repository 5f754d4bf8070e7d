import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doiOfAddress } from '../../src/doi/address.ts';
import { doiOfField, normalDoi } from '../../src/doi/field.ts';
import { doisInText, labelledDoi } from '../../src/doi/text.ts';

const SICI = '10.1002/(SICI)1097-0258(19990815/30)18:15/16<1661::AID-SIM999>3.0.CO;2-2';

describe('a field that is a DOI', () => {
  test.each([
    ['10.5555/abc.1', '10.5555/abc.1'],
    ['  10.5555/abc.1\n', '10.5555/abc.1'],
    ['doi:10.5555/abc.1', '10.5555/abc.1'],
    ['DOI 10.5555/abc.1', '10.5555/abc.1'],
    ['doi: https://doi.org/10.5555/abc.1', '10.5555/abc.1'],
    ['doi:doi:10.5555/abc.1', '10.5555/abc.1'],
    ['urn:doi:10.5555/abc.1', '10.5555/abc.1'],
    ['info:doi/10.5555/abc.1', '10.5555/abc.1'],
    ['doi.org/10.5555/abc.1', '10.5555/abc.1'],
    ['HTTPS://WWW.DOI.ORG/10.5555/abc.1', '10.5555/abc.1'],
    ['http://dx.doi.org/10.5555/abc.1', '10.5555/abc.1'],
    ['https://doi.org/doi:10.5555/abc.1', '10.5555/abc.1'],
    ['https://doi-org.proxy.example.edu/10.5555/abc.1', '10.5555/abc.1'],
    ['https://doi.org/10.5555%2Fabc.1', '10.5555/abc.1'],
    ['10.5555%252Fabc.1', '10.5555/abc.1'],
    ['https://doi.org/10.5555/abc.1?via=hub', '10.5555/abc.1'],
    ['https://doi.org/10.5555/abc.1#Sec1', '10.5555/abc.1'],
    ['10.5555/abc.1#sec2', '10.5555/abc.1'],
    ['10.5555/abc.1?af=R', '10.5555/abc.1'],
    ['<https://doi.org/10.5555/abc.1>', '10.5555/abc.1'],
    ['[10.5555/abc.1](https://doi.org/10.5555/abc.1)', '10.5555/abc.1'],
    ['(doi:10.5555/abc.1).', '10.5555/abc.1'],
    ['10.5555/abc.1</a>', '10.5555/abc.1'],
    ['10.5555/abc.1, 10.5555/def.2', '10.5555/abc.1'],
    ['10.5555/abc.1;10.5555/def.2', '10.5555/abc.1'],
    ['https://doi.org/10.5555/abc.1https://doi.org/10.5555/def.2', '10.5555/abc.1'],
    ['https://doi.org/10.5555/a%2528b%2529 (100 %)', '10.5555/a(b)'],
    ['10.5555/abc.pdf.pdf.pdf', '10.5555/abc'],
    ['10.5555/abc.1/full', '10.5555/abc.1'],
    ['10.5555/s0000\u20101', '10.5555/s0000-1'],
    ['10.5555\u2215s0000\u20131', '10.5555/s0000-1'],
    ['ＤＯＩ：１０．５５５５／abc．1', '10.5555/abc.1'],
    ['10.5555.12/abc', '10.5555.12/abc'],
    ['10.5555/a(1)b', '10.5555/a(1)b'],
    ['10.5555/S0000-0000(24)00001-5', '10.5555/S0000-0000(24)00001-5'],
    ['10.5555/a|b^c{d}', '10.5555/a|b^c{d}'],
    [SICI, SICI],
    [SICI.replace('<', '&lt;').replace('>', '&gt;'), SICI],
    [`https://doi.org/${encodeURIComponent(SICI)}`, SICI],
    [
      '10.1002/(SICI)1097-0282(199905)49:6<423::AID-BIP9>3.0.CO;2-#',
      '10.1002/(SICI)1097-0282(199905)49:6<423::AID-BIP9>3.0.CO;2-#',
    ],
    ['10.1101/2020.11.02.999999v2', '10.1101/2020.11.02.999999'],
    ['10.1101/999999v1.full.pdf', '10.1101/999999'],
    ['10.64898/2026.01.02.999999v3', '10.64898/2026.01.02.999999'],
    ['10.1101/gr.999999.120', '10.1101/gr.999999.120'],
    ['10.48550/arXiv.2402.99999v2', '10.48550/arXiv.2402.99999'],
    // Versions that are registered are other DOIs.
    ['10.21203/rs.3.rs-99999/v1', '10.21203/rs.3.rs-99999/v1'],
    ['10.1051/0004-6361/202099999', '10.1051/0004-6361/202099999'],
  ])('%s', (text, doi) => {
    expect(doiOfField(text)).toBe(doi);
  });

  test.each([
    '',
    '2402.99999',
    '10.5/x',
    '10.5555',
    'doi:',
    'doi:10.1002/.',
    'pending',
    'https://example.org/10',
    null,
  ])('%j is none', (text) => {
    expect(doiOfField(text)).toBeUndefined();
  });
});

describe('DOIs in running text', () => {
  test.each([
    ['see 10.5555/abc.1.', ['10.5555/abc.1']],
    ['(10.5555/abc.1), “10.5555/def”', ['10.5555/abc.1', '10.5555/def']],
    ['<a href="https://doi.org/10.5555/abc">10.5555/abc</a>', ['10.5555/abc']],
    [`as in ${SICI}; and`, [SICI]],
    ['参见10.5555/abc，以及', ['10.5555/abc']],
    ['version 110.5555/abc of 3.10.5555/x', []],
  ])('%s', (text, dois) => {
    expect(doisInText(text)).toEqual(dois);
  });

  test('a label makes one the text’s own, as long as there is no other', () => {
    expect(labelledDoi('Tests, 2024, DOI: 10.5555/abc.1, Paper')).toBe('10.5555/abc.1');
    expect(labelledDoi('doi:10.5555/abc.1 … https://doi.org/10.5555/ABC.1')).toBe('10.5555/abc.1');
    expect(labelledDoi('doi:10.5555/abc.1 replies to doi:10.5555/def')).toBeUndefined();
    expect(labelledDoi('10.5555/abc.1 without a label')).toBeUndefined();
  });
});

/** Every shape of suffix that a publisher has given, with letters and numbers of its own. */
const suffix = fc.oneof(
  fc.stringMatching(/^[a-z]{2,9}\.[0-9]{4}\.[0-9]{2}\.[0-9]{3}$/).map((text) => `j.${text}`),
  fc.stringMatching(/^s[0-9]{5}-0[0-9]{2}-[0-9]{5}-[0-9a-z]$/),
  fc.stringMatching(/^[a-z]{3,6}\/[a-z]{2,4}[0-9]{3}$/),
  fc.stringMatching(/^[0-9]{4}-[0-9]{4}\/a[bcd][0-9a-f]{4}$/),
  fc.stringMatching(/^S[0-9]{4}-[0-9]{4}\(2[0-9]\)[0-9]{5}-[0-9]$/),
  fc.stringMatching(/^978-3-[0-9]{3}-[0-9]{5}-[0-9]_[0-9]{1,2}$/),
  fc.stringMatching(/^PhysRev[A-EX]\.[0-9]{2,3}\.[0-9]{6}$/),
  fc.stringMatching(
    /^\(SICI\)1[0-9]{3}-[0-9]{4}\(199[0-9]{5}\)[0-9]{2}:[0-9]<[0-9]{3}::AID-[A-Z]{3}[0-9]{1,3}>3\.0\.CO;2-[0-9A-Z]$/,
  ),
  fc.stringMatching(/^0[0-9]{3}-[0-9]{4}\(20[0-9]{2}\)[0-9]{2}\[[0-9]{4}:[A-Z]{5,6}\]2\.0\.CO;2$/),
  fc.stringMatching(/^[a-z]{4,9}\.v[0-9]{1,2}i[0-9]\.[0-9]{4,5}$/),
);
const doi = fc
  .tuple(fc.integer({ min: 1000, max: 99999 }), suffix)
  .map(([number, rest]) => `10.${number}/${rest}`);

const SPELLINGS: readonly ((doi: string) => string)[] = [
  (one) => one,
  (one) => one.toUpperCase(),
  (one) => `doi:${one}`,
  (one) => `DOI: ${one}.`,
  (one) => `urn:doi:${one}`,
  (one) => `info:doi/${one}`,
  (one) => `(${one})`,
  (one) => `"${one}",`,
  (one) => `doi.org/${encodeURI(one)}`,
  (one) => `https://doi.org/${encodeURIComponent(one)}`,
  (one) => `http://dx.doi.org/${encodeURI(one)}?nosfx=y`,
  (one) => `https://www.doi.org/${encodeURI(one)}#abstract`,
  (one) => `https://doi-org.proxy.example.edu/${encodeURI(one)}`,
  (one) => one.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (one) => `https://journals.example.org/doi/full/${encodeURI(one)}?af=R`,
  (one) => `https://journals.example.org/doi/${encodeURI(one)}/references`,
  (one) => `https://journals.example.org/articles/${encodeURI(one)}/full/html#s1`,
  (one) => `https://journals.example.org/content/pdf/${encodeURI(one)}.pdf`,
  (one) => `https://pubs.example.org/jt/article/doi/${encodeURI(one)}/3300001/A-title-in-the-address`,
  (one) =>
    `https://pubs.example.org/jt/article-abstract/doi/${encodeURI(one)}/3300001?redirectedFrom=fulltext`,
  (one) => `https://search.example.org/?q=${encodeURIComponent(`https://doi.org/${one}`)}&lang=en`,
];

test('however it is spelt, a DOI is one', () => {
  fc.assert(
    fc.property(doi, (one) => {
      const spelt = SPELLINGS.map((spell) => spell(one));
      const read = spelt.map((text) => normalDoi(doiOfAddress(text) ?? `unread ${text}`));
      expect(new Set(read)).toEqual(new Set([one.toLowerCase()]));
    }),
    { numRuns: 2000 },
  );
});
