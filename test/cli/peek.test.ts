import { test } from 'vitest';
import { sampleReader } from '../helpers/sample-reader.ts';
test('peek', async () => {
  const { radar } = await sampleReader();
  for (const env of [{ RADAR_PLAIN: '1' }, { RADAR_LANG: 'zh' }, { RADAR_LANG: 'zh', RADAR_PLAIN: '1' }])
    for (const args of [['today','--no-refresh','--no-llm','--no-pager'],['today','--no-refresh','--no-llm','-f','markdown'],['list','-n','4'],['show','1','--offline','--sentences'],['why','2'],['why','2606.99095'],['search','reservoir','-n','3'],['coverage'],['trends'],['map'],['brief','--week'],['brief','--usage'],['brief'],['doctor','--offline'],['doctor'],['profile','show'],['profile','lint'],['profile','suggest'],['feedback','list'],['eval'],['feed','list','medrxiv'],['refresh','--days','3']]) {
      if (args.includes('markdown') && env.RADAR_PLAIN) continue;
      const r = await radar(args, { tty: { columns: 100 }, env });
      process.stdout.write(`\n##### ${JSON.stringify(env)} ${args.join(' ')} (${r.code})\n${r.out}${r.err}`);
    }
}, 120000);
