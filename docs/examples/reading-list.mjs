// A reading list of the latest batch: what was announced, best first, and why the best paper is there.
// Run it beside an installed radar: node reading-list.mjs
// @ts-check
import { CommandFailure, openRadar } from 'research-radar';

try {
  const radar = await openRadar({ onMessage: (text) => console.error(text) });
  const { papers } = await radar.list({ limit: 10, minScore: 0 });
  for (const { id, score = 0, title } of papers) console.log(`${score.toFixed(2)}  ${id}  ${title}`);

  const [best] = papers;
  if (best !== undefined) {
    const why = await radar.why(best.id);
    if ('signals' in why)
      for (const { label, value } of why.signals) console.log(`  ${value.toFixed(2)}  ${label}`);
  }
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
