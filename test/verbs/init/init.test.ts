/** radar init by its flags alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLayer } from '../../../src/config/layer.ts';
import { type Home, openHome } from '../../helpers/set-up.ts';

let home: string;
let file: string;
let radar: Home['radar'];
let written: Home['written'];
let keep: Home['keep'];
beforeEach(() => {
  ({ folder: home, file, radar, written, keep } = openHome());
});

describe('radar init --yes', () => {
  test('writes what the flags say, with comments', async () => {
    const run = await radar([
      ...['init', '--yes', '--category', 'cs.LG', '--category', 'hep-th', '--author', 'Ada Example'],
      ...['--interest', 'optical computing', '--interest', 'random matrices, and their spectra'],
      ...['--like', 'https://arxiv.org/abs/2402.17750v2', '--feed', 'nature', '--lang', 'zh'],
      ...['--model', 'llama3', '--base-url', 'http://127.0.0.1:11434', '--key-env', 'LLAMA_KEY'],
    ]);
    expect(run).toMatchObject({ code: 0, out: `已写入 ${file}\n接下来：radar today\n`, err: '' });
    const { profile, sources, llm, output, briefing } = written();
    expect(profile.interests.map(({ name, like }) => [name, like])).toEqual([
      ['optical computing', ['arxiv:2402.17750']],
      ['random matrices', []],
    ]);
    expect([profile.authors, sources.arxiv.categories, sources.feeds]).toEqual([
      ['Ada Example'],
      ['cs.LG', 'hep-th'],
      ['nature'],
    ]);
    expect(llm).toMatchObject({ model: 'llama3', baseUrl: 'http://127.0.0.1:11434', keyEnv: 'LLAMA_KEY' });
    expect([output.lang, briefing.language]).toEqual(['zh', 'zh']);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^\s*#/.test(line)).length,
    ).toBeGreaterThan(8);
  });

  test('never replaces a file unless told, and then keeps the old one', async () => {
    keep(file, 'profile: {name: old}\n');
    const args = ['init', '--yes', '--category', 'cs.LG'];
    expect(await radar(args)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(file, 'utf8')).toBe('profile: {name: old}\n');
    expect(await radar([...args, '--force'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('.bak'),
    });
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe('profile: {name: old}\n');
    expect(written().sources.arxiv.categories).toEqual(['cs.LG']);
  });

  test('writes elsewhere, or only prints, with --output', async () => {
    const args = ['init', '--yes', '--category', 'cs.LG', '-o'];
    expect((await radar([...args, 'here.yaml'])).code).toBe(0);
    expect(written(join(home, 'here.yaml')).sources.arxiv.categories).toEqual(['cs.LG']);
    const printed = await radar([...args, '-']);
    expect(readLayer('stdout', printed.out).problems).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('reads liked papers from the files of reference managers', async () => {
    keep(
      join(home, 'my library.bib'),
      `@article{a, title={{One}}, eprint = {2402.17750v3}, doi = {10.1103/ab.1}}
@article{b, doi = "10.1038/s41586-020-2649-2", url={https://doi.org/10.1038/s41586-020-2649-2}}
@misc{c, title={No id}, author={Doe, J.}}
@misc{d, howpublished={\\url{http://arxiv.org/abs/hep-th/9901001}}}
`,
    );
    keep(join(home, 'zotero.json'), JSON.stringify([{ id: 'x', DOI: '10.48550/arXiv.2501.08425' }]));
    const run = await radar([
      'init',
      '--yes',
      '--category',
      'cs.LG',
      '--like',
      'my library.bib',
      '--like',
      'zotero.json',
    ]);
    expect(run).toMatchObject({
      code: 0,
      err: 'radar: "my library.bib": 1 of its entries has neither arXiv id nor DOI, so the configuration cannot name it. Afterwards: radar like --from "my library.bib"\n',
    });
    expect(written().profile.interests).toMatchObject([
      {
        like: [
          'arxiv:2402.17750',
          'doi:10.1038/s41586-020-2649-2',
          'arxiv:hep-th/9901001',
          'arxiv:2501.08425',
        ],
      },
    ]);
  });

  test.each([
    [['--interest', 'optics'], /at least one --category or --feed/],
    [['--category', 'cs.LGG'], /cs\.LGG/],
    [['--category', 'cs.LG', '--like', 'nonsense'], /“nonsense” is neither a paper .* nor a file/],
    [['--category', 'cs.LG', '--base-url', 'http://127.0.0.1:1'], /need --model/],
    [['--category', 'cs.LG', '--lang', 'de'], /Allowed choices are en, zh/],
  ])('refuses %j, and writes nothing', async (args, said) => {
    const run = await radar(['init', '--yes', ...args]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(said);
    expect(readdirSync(home)).toEqual([]);
  });

  test('says where it cannot write', async () => {
    keep(join(home, 'folder/inside'), '');
    const run = await radar(['init', '--yes', '--force', '--category', 'cs.LG', '-o', 'folder']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/folder cannot be written \(EISDIR\)\n +Name another place with --output/);
    const below = await radar(['init', '--yes', '--category', 'cs.LG', '-o', 'folder/inside/x.yaml']);
    expect(below.err).toMatch(/x\.yaml cannot be written \((ENOTDIR|EEXIST)\)\n +Name another/);
  });

  test('gives interests that begin alike names of their own', async () => {
    const about = ['optical computing: in waveguides', 'optical computing: in free space'];
    await radar(['init', '--yes', '--category', 'cs.LG', ...about.flatMap((text) => ['--interest', text])]);
    const names = written().profile.interests.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });
});
