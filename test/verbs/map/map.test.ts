/** radar map: the picture of the last digest. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar } from '../../helpers/context.ts';

test('draws the last digest in the terminal and as SVG; without one says what to do', async () => {
  const server = await startArxivServer();
  try {
    const home = mkdtempSync(join(tmpdir(), 'radar-map-'));
    mkdirSync(join(home, '.config/radar'), { recursive: true });
    writeFileSync(
      join(home, '.config/radar/config.yaml'),
      'profile: {interests: [{name: optics, about: optical computing}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\nbriefing: {minScore: 0.01}\n',
    );
    const options = { home, env: { RADAR_ARXIV_RSS_URL: server.url } };
    expect(await runRadar(['map'], options)).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('radar today'),
    });
    server.announce('cs.LG', [
      {
        id: '2606.00001',
        title: 'Optical computing with waveguides',
        abstract: 'We study optical computing.',
      },
    ]);
    expect((await runRadar(['today', '-q'], options)).code).toBe(0);
    const drawn = await runRadar(['map'], options);
    expect([drawn.code, drawn.err]).toEqual([0, '']);
    expect(drawn.out).toMatch(/[⠁-⣿]/);
    expect(drawn.out).toContain('optics');
    const svg = (await runRadar(['map', '-f', 'svg'], options)).out;
    expect(() => new XMLParser().parse(svg, true)).not.toThrow();
    expect(svg).toContain('Optical computing with waveguides');
  } finally {
    await server.close();
  }
});
