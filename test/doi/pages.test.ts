/** Pages whose address holds the article's own part of a DOI, at the publisher's host and at no other. */
import { describe, expect, test } from 'vitest';
import { doiOfAddress } from '../../src/doi/address.ts';

/** What stands in the address, and the DOI; none where it is only near. */
type Row = readonly [path: string, doi: string | undefined];

const HOUSES: Readonly<Record<string, readonly Row[]>> = {
  'www.nature.com': [
    ['/articles/s41586-024-99999-4', '10.1038/s41586-024-99999-4'],
    ['/articles/d41586-024-99999-z', '10.1038/d41586-024-99999-z'],
    ['/articles/nphys9999', '10.1038/nphys9999'],
    ['/articles/onc2016999-a1', '10.1038/onc2016999-a1'],
    ['/articles/s41586-024-99999-4.pdf', '10.1038/s41586-024-99999-4'],
    ['/articles/s41586-024-99999-4_reference.pdf', '10.1038/s41586-024-99999-4'],
    ['/articles/s41586-024-99999-4/figures/1', '10.1038/s41586-024-99999-4'],
    ['/articles/t41586-024-99999-4', undefined],
    ['/articles/s4158-024-99999-4', undefined],
    ['/articles/s41586-24-99999-4', undefined],
    ['/articles/s41586-024-9999-4', undefined],
    ['/articles/s41586-024-99999', undefined],
    ['/articles/n9999', undefined],
    ['/articles/nature99', undefined],
    ['/articles/s41586-024-99999-4x', undefined],
    ['/collections/s41586-024-99999-4', undefined],
  ],
  'www.biorxiv.org': [
    ['/content/early/2020/11/03/2020.11.02.999999', '10.1101/2020.11.02.999999'],
    ['/content/biorxiv/early/2016/01/02/999999.full.pdf', '10.1101/999999'],
    ['/content/early/2026/01/02/2026.01.02.999999v2.full', '10.64898/2026.01.02.999999'],
    ['/content/early/2025/12/01/2025.12.01.999999v1', '10.64898/2025.12.01.999999'],
    ['/content/early/2025/11/30/2025.11.30.999999v1', '10.1101/2025.11.30.999999'],
    ['/content/early/2016/01/02/20261234', '10.1101/20261234'],
    ['/content/early/2020/11/03/99999', undefined],
    ['/content/early/2020/11/03/999999999', undefined],
    ['/content/early/2020/11/03/2020.11.2.999999', undefined],
    ['/content/early/2020/11/03/999999w1', undefined],
    ['/collection/2020.11.02.999999', undefined],
  ],
  'www.medrxiv.org': [['/content/early/2020/11/03/2020.11.02.20999999v1', '10.1101/2020.11.02.20999999']],
  'elifesciences.org': [
    ['/articles/99999', '10.7554/eLife.99999'],
    ['/articles/999999/figures', '10.7554/eLife.999999'],
    ['/reviewed-preprints/99999v2', '10.7554/eLife.99999'],
    ['/articles/reviewed-preprints/99999', '10.7554/eLife.99999'],
    ['/articles/9999', undefined],
    ['/articles/x99999', undefined],
    ['/digests/99999', undefined],
  ],
  'pubs.rsc.org': [
    ['/en/content/articlelanding/2024/cc/d4cc09999a', '10.1039/d4cc09999a'],
    ['/en/content/articlehtml/2024/SC/D4SC09999A', '10.1039/D4SC09999A'],
    ['/content/articlepdf/2024/nr/d4nr099990', '10.1039/d4nr099990'],
    ['/en/content/articlelanding/2024/cchem/d4cc09999a', undefined],
    ['/en/content/articlelanding/24/cc/d4cc09999a', undefined],
    ['/en/content/articlelanding/2024/cc/d4cc9999a', undefined],
    ['/en/content/articlelanding/2024/cc/d4cc09999a/x', undefined],
    ['/en/content/articlefoo/2024/cc/d4cc09999a', undefined],
  ],
  'xlink.rsc.org': [
    ['/?DOI=D4CC09999A', '10.1039/D4CC09999A'],
    ['/?x=1&doi=d4cc09999a&y=2', '10.1039/d4cc09999a'],
    ['/?DOI=D4CC09999AB', undefined],
    ['/?DOIX=D4CC09999A', undefined],
  ],
  'peerj.com': [
    ['/articles/9999', '10.7717/peerj.9999'],
    ['/articles/cs-99/', '10.7717/peerj-cs.99'],
    ['/articles/9999.pdf', '10.7717/peerj.9999'],
    ['/articles/pchem-1/reviews/', '10.7717/peerj-pchem.1'],
    ['/articles/9999999', undefined],
    ['/articles/9999x', undefined],
    ['/preprints/9999', undefined],
  ],
  'www.nber.org': [
    ['/papers/w99999', '10.3386/w99999'],
    ['/papers/w1.pdf', '10.3386/w1'],
    ['/system/files/working_papers/papers/w99999/w99999.pdf', '10.3386/w99999'],
    ['/papers/w9999999', undefined],
    ['/papers/h99999', undefined],
    ['/papers/w99999x', undefined],
  ],
  'acp.copernicus.org': [
    ['/articles/24/9999/2024/', '10.5194/acp-24-9999-2024'],
    ['/articles/24/9999/2024', '10.5194/acp-24-9999-2024'],
    ['/articles/24/9999/2024/acp-24-9999-2024.pdf', '10.5194/acp-24-9999-2024'],
    ['/preprints/acp-2024-999/', '10.5194/acp-2024-999'],
    ['/preprints/2024/acp-2024-999', '10.5194/acp-2024-999'],
    ['/articles/24/9999/24/', undefined],
    ['/articles/24/2024/', undefined],
    ['/x/articles/24/9999/2024/', undefined],
    ['/articles/24/9999/2024x', undefined],
    ['/preprints/acp-24-999', undefined],
    ['/x/preprints/acp-2024-999', undefined],
  ],
  'www.hindawi.com': [
    ['/journals/jt/2024/9999999/', '10.1155/2024/9999999'],
    ['/journals/jt/2024/999999', '10.1155/2024/999999'],
    ['/journals/jt/2024/99999', undefined],
    ['/journals/jt/24/9999999', undefined],
    ['/journals/jt2/2024/9999999', undefined],
    ['/x/journals/jt/2024/9999999', undefined],
  ],
  'www.thelancet.com': [
    ['/journals/lancet/article/PIIS0140-6736(24)09999-5/fulltext', '10.1016/S0140-6736(24)09999-5'],
    ['/journals/lancet/article/PIIS0140-673X(24)09999-X', '10.1016/S0140-673X(24)09999-X'],
    ['/journals/lancet/article/piis0140-6736(24)09999-5', '10.1016/s0140-6736(24)09999-5'],
    ['/journals/lancet/article/PIIS0140-6736%2824%2909999-5/fulltext', '10.1016/S0140-6736(24)09999-5'],
    ['/journals/lancet/article/PIIS0140-6736(24)0999-5', undefined],
    ['/journals/lancet/article/PIIS0140-6736(24)09999-5x', undefined],
    ['/journals/lancet/article/S0140-6736(24)09999-5', undefined],
  ],
  'zenodo.org': [
    ['/records/9999999', '10.5281/zenodo.9999999'],
    ['/record/99/files/a.pdf', '10.5281/zenodo.99'],
    ['/x/records/9999999', undefined],
    ['/records/99x', undefined],
    ['/communities/99', undefined],
  ],
  'papers.ssrn.com': [
    ['/sol3/papers.cfm?abstract_id=9999999', '10.2139/ssrn.9999999'],
    ['/abstract=9999', undefined],
    ['/sol3/papers.cfm?x=1&ABSTRACT=9999', '10.2139/ssrn.9999'],
    ['/sol3/papers.cfm?abstract_id=999', undefined],
    ['/sol3/papers.cfm?abstract_id=9999999999', undefined],
    ['/sol3/papers.cfm?abstract_id=9999x', undefined],
    ['/sol3/papers.cfm?my_abstract_id=9999', undefined],
  ],
};

const CASES = Object.entries(HOUSES).flatMap(([host, rows]) =>
  rows.map(([path, doi]) => [`https://${host}${path}`, doi] as const),
);

describe('a page of a publisher', () => {
  test.each(CASES)('%s: %s', (url, doi) => {
    expect(doiOfAddress(url)).toBe(doi);
  });

  test('is one under the name of its host alone, or below it, in any letters', () => {
    for (const [host, [first]] of Object.entries(HOUSES)) {
      const [path = '', doi] = first ?? [];
      const bare = host.split('.').slice(-2).join('.');
      expect(doiOfAddress(`HTTP://${host.toUpperCase()}${path}`), host).toBe(doi);
      expect(doiOfAddress(`//${host}${path}#x`), host).toBe(doi);
      expect(doiOfAddress(`${host}${path}`), host).toBe(doi);
      expect(doiOfAddress(`https://${host}.example.org${path}`), host).toBeUndefined();
      expect(doiOfAddress(`https://${bare}x${path}`), host).toBeUndefined();
      expect(doiOfAddress(`https://example.org/${host}${path}`), host).toBeUndefined();
      if (!/rxiv/.test(host)) expect(doiOfAddress(`https://not${bare}${path}`), host).toBeUndefined();
    }
  });

  test.each([
    ['www-nature-com.proxy.example.edu', '10.1038/nphys9999'],
    ['nphys-nature-com.proxy.example.edu', '10.1038/nphys9999'],
    ['nature-com.proxy.example.edu', '10.1038/nphys9999'],
    ['www-nature-com', undefined],
    ['www-nature-xyz.proxy.example.edu', undefined],
    ['www.nature.com.proxy.example.edu', undefined],
    ['www-nature-net.proxy.example.edu', undefined],
  ])('is the same behind a library’s proxy that writes its name with hyphens: %s', (host, doi) => {
    expect(doiOfAddress(`https://${host}/articles/nphys9999`)).toBe(doi);
  });

  test('is the same behind a library’s proxy wherever the publisher is at home', () => {
    expect(doiOfAddress('https://elifesciences-org.lib.example.edu/articles/99999')).toBe(
      '10.7554/eLife.99999',
    );
    expect(doiOfAddress('https://www-nber-org.lib.example.edu/papers/w99999')).toBe('10.3386/w99999');
    expect(doiOfAddress('https://acp-copernicus-org.lib.example.edu/articles/24/9/2024/')).toBe(
      '10.5194/acp-24-9-2024',
    );
  });
});
