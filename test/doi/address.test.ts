import { describe, expect, test } from 'vitest';
import { doiOfAddress } from '../../src/doi/address.ts';

describe('the address of a page holds its DOI', () => {
  test.each([
    [
      'https://pubs.example.org/aip/jt/article/doi/10.5555/5.0999/3300001/A-title-in-the-address',
      '10.5555/5.0999',
    ],
    ['https://pubs.example.org/jt/article-pdf/doi/10.5555/5.0999/20020020/jt_1_online.pdf', '10.5555/5.0999'],
    [
      'https://oup.example.org/bib/advance-article/doi/10.5555/bib/zzab001/7777777?rss=1',
      '10.5555/bib/zzab001',
    ],
    ['https://books.example.org/x/chapter/doi/10.5555/978.0/12345/Some-Chapter', '10.5555/978.0'],
    [
      'https://www.example.org/insight/content/doi/10.5555/ABC-01-2024-0001/full/html',
      '10.5555/ABC-01-2024-0001',
    ],
    ['https://www.example.org/document/doi/10.5555/nano-2024-0001/html?lang=en', '10.5555/nano-2024-0001'],
    ['https://j.example.org/doi/suppl/10.5555/x.1/suppl_file/x_si_001.pdf', '10.5555/x.1'],
    ['https://j.example.org/doi/10.5555/x.1;jsessionid=0A1B.f02', '10.5555/x.1'],
    ['https://j.example.org/article/10.5555/s1-020-0-y/figures/1', '10.5555/s1-020-0-y'],
    ['https://j.example.org/article/10.5555/s1-020-0-y#Sec1', '10.5555/s1-020-0-y'],
    ['https://j.example.org/content/pdf/10.5555/s1-020-0-y.pdf', '10.5555/s1-020-0-y'],
    ['https://j.example.org/article/10.5555/1361-6528/ad9999/meta', '10.5555/1361-6528/ad9999'],
    ['https://j.example.org/articles/10.5555/2024/7654321/', '10.5555/2024/7654321'],
    ['https://www.aanda.org/10.1051/0004-6361/202099999', '10.1051/0004-6361/202099999'],
    ['https://j.example.org/doi/10.5555/abc%28i%29', '10.5555/abc(i)'],
    ['https://j.example.org/one/article?id=10.5555/journal.one.0999999', '10.5555/journal.one.0999999'],
    [
      'https://journals.plos.org/plosone/article/figure?id=10.1371/journal.pone.0999999.g001',
      '10.1371/journal.pone.0999999',
    ],
    ['www.biorxiv.org/content/10.1101/2020.11.02.999999v2.full.pdf', '10.1101/2020.11.02.999999'],
    [
      'https://www.biorxiv.org/content/biorxiv/early/2020/11/03/2020.11.02.999999.full.pdf',
      '10.1101/2020.11.02.999999',
    ],
    ['https://www.medrxiv.org/cgi/content/short/2020.11.02.20999999v1?rss=1', '10.1101/2020.11.02.20999999'],
    ['https://www.biorxiv.org/content/early/2026/02/25/2026.02.25.999999', '10.64898/2026.02.25.999999'],
    ['https://www.nature.com/articles/s41586-024-99999-4.pdf', '10.1038/s41586-024-99999-4'],
    ['https://www.nature.com/articles/nature99999/figures/2', '10.1038/nature99999'],
    ['https://elifesciences.org/reviewed-preprints/99999', '10.7554/eLife.99999'],
    ['https://pubs.rsc.org/en/content/articlelanding/2024/cc/d4cc09999a', '10.1039/d4cc09999a'],
    ['http://xlink.rsc.org/?DOI=D4CC09999A', '10.1039/D4CC09999A'],
    ['https://www-nature-com.proxy.example.edu/articles/s41586-024-99999-4', '10.1038/s41586-024-99999-4'],
    ['https://peerj.com/articles/cs-9999/', '10.7717/peerj-cs.9999'],
    ['https://peerj.com/articles/99999.pdf', '10.7717/peerj.99999'],
    ['https://www.nber.org/papers/w99999#fromrss', '10.3386/w99999'],
    ['https://acp.copernicus.org/articles/24/9999/2024/acp-24-9999-2024.html', '10.5194/acp-24-9999-2024'],
    ['https://egusphere.copernicus.org/preprints/2024/egusphere-2024-9999/', '10.5194/egusphere-2024-9999'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=9999999', '10.2139/ssrn.9999999'],
    ['https://www.researchsquare.com/article/rs-9999999/v2.pdf', '10.21203/rs.3.rs-9999999/v2'],
    ['https://www.preprints.org/manuscript/202401.9999/v1/download', '10.20944/preprints202401.9999.v1'],
    ['https://zenodo.org/records/9999999', '10.5281/zenodo.9999999'],
    [
      'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(24)09999-5/fulltext?rss=yes',
      '10.1016/S0140-6736(24)09999-5',
    ],
  ])('%s', (url, doi) => {
    expect(doiOfAddress(url)).toBe(doi);
  });

  test.each([
    'https://example.org/10',
    'https://example.org/v10.5555/',
    'https://www.nature.com/nature',
    'https://example.org/a?b=10.5555',
    'https://www.cell.com/cell/fulltext/S0092-8674(24)09999-1',
    'arXiv:2402.99999',
    '',
  ])('%s holds none', (url) => {
    expect(doiOfAddress(url)).toBeUndefined();
  });
});

describe('of an address with a DOI in it', () => {
  const DOI = '10.5555/abc.1';

  test.each([
    [
      'its path, behind a slash, a colon or an equals sign',
      ['/', '/a/', '/doi:', '/x=', '/a/b/c/doi/abs/', '/DOI/'],
    ],
  ])('the DOI is read from %s', (_, heads) => {
    for (const scheme of [
      'https://j.example.org',
      'http://J.example.org:8080',
      '//j.example.org',
      'j.example.org',
    ])
      for (const head of heads) expect(doiOfAddress(`${scheme}${head}${DOI}`), scheme + head).toBe(DOI);
    expect(doiOfAddress(`  https://j.example.org/${DOI}\n`)).toBe(DOI);
  });

  test('a letter or a number before it makes it none, and so does a sign that no address has', () => {
    for (const path of [
      `/a${DOI}`,
      `/1${DOI}`,
      `/.${DOI}`,
      `/${DOI}"x`,
      `/${DOI}|x`,
      `/${DOI}\\x`,
      `/${DOI}^x`,
      `/${DOI}%20x`,
    ])
      expect(doiOfAddress(`https://j.example.org${path}`), path).toBeUndefined();
    for (const text of [
      'j',
      'j/10.5555/abc',
      'see j.example.org/10.5555/abc',
      'ftp://j.example.org/10.5555/abc',
      'https://',
    ])
      expect(doiOfAddress(text), text).toBeUndefined();
  });

  test('the number and the title that a platform writes behind it go', () => {
    for (const kind of [
      'article',
      'article-abstract',
      'advance-article',
      'chapter',
      'book',
      'proceedings-article',
      'standard',
      'content',
    ])
      for (const tail of ['/1234', '/123456/A-title', '/1234?x=1', '/7777777/jt_1_online.pdf'])
        expect(doiOfAddress(`https://j.example.org/jt/${kind}/doi/${DOI}${tail}`), kind + tail).toBe(DOI);
    expect(doiOfAddress(`https://j.example.org/x/${DOI}/123456/Some-title`)).toBe(DOI);
    expect(doiOfAddress(`https://j.example.org/x/${DOI}/1234/two_words`)).toBe(DOI);
    expect(doiOfAddress(`https://j.example.org/x/${DOI}/Some-title-of-it`)).toBe(DOI);
  });

  test('a number or words of its own stay', () => {
    for (const own of [
      '10.5555/abc/123456',
      '10.5555/abc/123/A-title',
      '10.5555/abc/some-title',
      '10.5555/abc/Title',
      '10.5555/abc/A-1-b',
      '10.5555/abc/Two-words/x',
      '10.5555/1234',
      '10.5555/Some-title',
    ])
      expect(doiOfAddress(`https://j.example.org/x/${own}`)).toBe(own);
    expect(doiOfAddress('https://j.example.org/jt/article/doi/10.5555/abc/123')).toBe('10.5555/abc/123');
    expect(doiOfAddress('https://j.example.org/jt/issue/doi/10.5555/abc/1234')).toBe('10.5555/abc/1234');
  });

  test('it is read from what the address asks, wherever it stands there', () => {
    for (const query of [
      `id=${DOI}`,
      `a=1&doi=${DOI}&b=2`,
      DOI,
      `q=https%3A%2F%2Fdoi.org%2F${DOI}`,
      `q=+${DOI}+more`,
      `x=&y=doi%3A${DOI}`,
    ])
      expect(doiOfAddress(`https://j.example.org/a?${query}`), query).toBe(DOI);
    expect(doiOfAddress(`https://j.example.org/a?id=x${DOI}`)).toBeUndefined();
    expect(doiOfAddress(`https://j.example.org/a#id=${DOI}`)).toBeUndefined();
    expect(doiOfAddress(`https://j.example.org/10.5555/first?id=${DOI}`)).toBe('10.5555/first');
  });

  test('a figure of PLOS is its article', () => {
    const figure = (doi: string) => doiOfAddress(`https://j.example.org/figure?id=${doi}`);
    expect(figure('10.1371/journal.pone.0999999.t001')).toBe('10.1371/journal.pone.0999999');
    expect(figure('10.1371/JOURNAL.PBIO.0999999.G012')).toBe('10.1371/JOURNAL.PBIO.0999999');
    for (const own of [
      '10.1371/journal.pone.0999999',
      '10.1371/journal.pone.0999999.t01',
      '10.1371/journal.pone.099999.t001',
      '10.1372/journal.pone.0999999.t001',
    ])
      expect(figure(own)).toBe(own);
  });

  test('that is longer than any address, or is none, nothing is read', () => {
    expect(doiOfAddress(`https://j.example.org/${DOI}?x=${'a'.repeat(2000)}`)).toBeUndefined();
    expect(doiOfAddress(`https://j.example.org/${DOI}?x=${'a'.repeat(1900)}`)).toBe(DOI);
    for (const none of [null, undefined, '']) expect(doiOfAddress(none)).toBeUndefined();
  });
});
