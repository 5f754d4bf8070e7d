import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../../src/view/digest/picture/canvas.ts';
import { renderMap } from '../../../../src/view/digest/picture/map.ts';
import { sceneOf } from '../../../../src/view/digest/picture/scene.ts';
import { renderPictureSvg } from '../../../../src/view/digest/picture/svg.ts';
import { renderPicture } from '../../../../src/view/digest/picture/terminal.ts';
import { renderTerminal } from '../../../../src/view/digest/terminal/index.ts';
import { widthOf } from '../../../../src/view/kit/layout.ts';
import { PLAIN_STYLE } from '../../../../src/view/kit/style.ts';
import { digests } from '../../arbitrary.ts';
import { expectGolden } from '../../golden.ts';
import { papers, sampleDigest } from '../../sample-digest.ts';

const OPTIONS = {
  minScore: 0.35,
  interests: ['optical computing', 'graph learning', 'sampling', 'topology'],
};

describe('the scene', () => {
  const scene = sceneOf(papers, OPTIONS);

  it('has a ray for every interest, also where no paper matches, and one for papers of none', () => {
    expect(scene.rays.map(({ interest }) => interest)).toEqual([
      'optical computing',
      'graph learning',
      'sampling',
      'topology',
      'retrieval',
      'bioacoustics',
      'security',
      undefined,
    ]);
    expect(scene.rays.map(({ numbers }) => numbers.join())).toEqual([
      '1,2,3',
      '4',
      '5',
      '',
      '6',
      '9,11,12',
      '10',
      '7,8',
    ]);
  });

  it('puts better papers nearer to the reader', () => {
    const byScore = scene.blips.toSorted((a, b) => b.score - a.score).map(({ radius }) => radius);
    expect(byScore).toEqual(byScore.toSorted((a, b) => a - b));
  });

  it('has exactly the must-reads inside the ring', () => {
    expect(scene.blips.filter(({ radius }) => radius <= scene.ring).map(({ number }) => number)).toEqual([
      1, 2, 3,
    ]);
  });

  it('keeps every paper in the sector of its ray', () => {
    const half = Math.PI / scene.rays.length;
    for (const blip of scene.blips)
      expect(Math.abs(blip.angle - (scene.rays[blip.ray]?.angle ?? 99))).toBeLessThan(half);
  });

  it('is empty without papers and interests', () => {
    expect(sceneOf([], { minScore: 0.35 })).toMatchObject({ blips: [], rays: [{ numbers: [] }] });
  });
});

describe('the canvas', () => {
  it('draws dots where they belong in a braille cell', () => {
    const canvas = new Canvas(2, 1);
    canvas.dot(0, 0);
    canvas.dot(1, 3);
    canvas.dot(9, 9);
    expect(canvas.lines((dots) => dots, false)).toEqual(['⢁ ']);
    expect(canvas.lines((dots) => dots, true)).toEqual(['. ']);
  });

  it('writes text over dots and keeps it apart from other text', () => {
    const canvas = new Canvas(5, 1);
    canvas.write(1, 0, ['4']);
    expect(canvas.lines((dots) => dots, false)).toEqual([' 4   ']);
    expect(canvas.isFree(2, 0, 1)).toBe(false);
    expect(canvas.isFree(3, 0, 2)).toBe(true);
    expect(canvas.isFree(4, 0, 2)).toBe(false);
  });
});

describe('the picture in a terminal', () => {
  it('is drawn with full stops where there is no braille', () => {
    const text = renderPicture(papers, { ...PLAIN_STYLE, width: 60, unicode: false }, OPTIONS);
    expect(text).toMatch(/^[\u0020-\u007E\n]*$/);
  });

  it('shows every number in the picture and with its interest, and says how many found no room', () => {
    const text = renderPicture(papers, { ...PLAIN_STYLE, width: 200 }, OPTIONS).replace(/\(\d+\)|\.60/g, '');
    const numbers = [...text.matchAll(/\d+/g)].map(([number]) => Number(number)).sort((a, b) => a - b);
    // In the picture, and beside the name of its interest.
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((number) => [number, number]));
    const crowd = Array.from({ length: 150 }, () => papers[3]).flatMap((paper) => paper ?? []);
    expect(renderPicture(crowd, PLAIN_STYLE, OPTIONS)).toMatch(/\d+ more found no room/);
  });

  it('keeps names of many interests apart, or lists them below where the rows do not suffice', () => {
    const interests = (count: number) =>
      Array.from({ length: count }, (_, at) => `interest ${at + 1} of many`);
    const style = { ...PLAIN_STYLE, width: 120 };
    for (const count of [1, 2, 9, 16, 24, 40, 60]) {
      const text = renderPicture([], style, { minScore: 0.35, interests: interests(count) });
      for (const name of interests(count)) expect(text.split(`${name}`).length).toBeGreaterThan(1);
    }
  });

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 20, max: 200 }), (digest, width) => {
        const text = renderPicture(digest.papers, { ...PLAIN_STYLE, width }, { minScore: 0.35 });
        expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      }),
    );
  });

  it.each([60, 100, 160])(
    'stands in the morning screen of %i columns, beside the text where there is room',
    (width) => {
      const screen = renderTerminal(sampleDigest, { ...PLAIN_STYLE, width }, { picture: OPTIONS });
      expectGolden(`screens/today/view-picture-${width}.txt`, screen);
      expect(/Steering.*[\u2800-\u28FF]/.test(screen)).toBe(width === 160);
    },
  );

  it('never makes the morning screen wider than the terminal', () => {
    for (let width = 20; width <= 220; width++) {
      const screen = renderTerminal(sampleDigest, { ...PLAIN_STYLE, width }, { picture: OPTIONS });
      expect(screen.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    }
  });

  it('is part of the morning screen where it is wanted', () => {
    const style = { ...PLAIN_STYLE, width: 100 };
    expect(renderTerminal(sampleDigest, style)).not.toContain('inner ring');
    expect(renderTerminal(sampleDigest, style, { picture: OPTIONS })).toContain('inner ring');
  });
});

describe('the map', () => {
  const drawn = (width: number, from = papers) => renderMap(from, { ...PLAIN_STYLE, width }, OPTIONS);

  it.each([60, 80, 100, 120, 160])('is drawn for %i columns', (width) => {
    expectGolden(`screens/map/view-${width}.txt`, drawn(width));
  });

  it('is coloured by interest', () => {
    expectGolden(
      'screens/map/view-100.ansi',
      renderMap(papers, { ...PLAIN_STYLE, width: 100, color: 3 }, OPTIONS),
    );
  });

  it('grows with the screen up to 41 rows', () => {
    const rows = (width: number) =>
      drawn(width)
        .split(/\n\s*\n/)[0]
        ?.split('\n').length;
    expect([60, 80, 120, 160, 220].map(rows)).toEqual([15, 21, 31, 41, 41]);
  });

  it('names every paper with its score beside itself where there is room', () => {
    for (const { paper, score } of papers) {
      const line = drawn(220)
        .split('\n')
        .find((text) => text.includes(paper.title));
      expect(line?.endsWith(`  ${score.toFixed(2).replace(/^0/, '')}`)).toBe(true);
    }
    expect(drawn(119)).not.toContain('Reservoirs');
  });

  it('gives interests without papers no sector, and names them last', () => {
    for (const width of [60, 80, 100, 160]) {
      const lines = drawn(width).split('\n');
      expect(lines.filter((line) => line.includes('topology'))).toEqual([' without papers: topology']);
    }
    expect(drawn(80, [])).toContain('topology: –');
    expect(drawn(80, [])).not.toContain('without papers');
  });

  it('says what its circles mean', () => {
    expect(drawn(160)).toContain('centre: the nearest to you, 1.00; inner ring: must-read (.60); rim:');
  });

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 20, max: 200 }), fc.boolean(), (digest, width, unicode) => {
        const text = renderMap(digest.papers, { ...PLAIN_STYLE, width, unicode }, { minScore: 0.35 });
        expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      }),
    );
  });
});

describe('the picture as SVG', () => {
  it('is what a browser draws, to the byte', () => {
    expectGolden('render/picture.svg', renderPictureSvg(papers, { ...OPTIONS, lang: 'en' }));
  });

  it('links every paper to its own page and names it on hovering', () => {
    const svg = renderPictureSvg(papers, { ...OPTIONS, lang: 'en' });
    for (const { paper } of papers) expect(svg).toContain(`<a href="${paper.links.abstract}">`);
    expect(svg).toContain('<title>3. Reservoirs of light');
  });

  it('is well-formed and holds no script, whatever is announced', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const svg = renderPictureSvg(digest.papers, { minScore: 0.35, lang: 'zh' });
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(JSON.stringify(new XMLParser().parse(svg))).not.toMatch(/"(script|b|i|img)":/);
      }),
    );
  });
});
