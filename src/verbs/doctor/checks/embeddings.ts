/** Which texts would go to an embeddings server, whether they can, and whether it answers: it is sent one made-up sentence. */
import type { Config } from '../../../config/schema.ts';
import { headersOf } from '../../../selection/embeddings.ts';
import { embedTexts } from '../../../sources/embeddings/fetch.ts';
import type { HealthFinding, HealthPorts } from './finding.ts';

const SENTENCE = 'Canaries fall silent before a miner notices carbon monoxide.';
/** A doctor does not wait as long as a morning does. Milliseconds. */
const PATIENCE_MS = 20_000;

export async function checkEmbeddings(
  ports: HealthPorts,
  { embeddings }: Config,
  offline: boolean,
): Promise<HealthFinding[]> {
  const name = 'embeddings';
  if (embeddings === undefined)
    return [{ name, state: 'skip', detail: 'none configured: nothing is sent anywhere' }];
  const { host } = new URL(embeddings.baseUrl);
  const headers = headersOf(embeddings, ports.env);
  if (typeof headers === 'string')
    return [
      {
        name,
        state: 'warn',
        detail: `${headers}: ranked without embeddings`,
        remedy: 'Set the variable, or mend embeddings in the configuration.',
      },
    ];
  const key =
    embeddings.keyEnv === undefined || embeddings.auth === 'none'
      ? 'no key'
      : `the key in the variable ${embeddings.keyEnv}`;
  const detail = `${embeddings.model} at ${host}: ${key}, titles and abstracts of announced and marked papers, and the texts of your interests are sent there`;
  const told: HealthFinding = { name, state: 'ok', detail };
  return offline ? [told] : [told, await askForVector(ports, embeddings, headers)];
}

async function askForVector(
  ports: HealthPorts,
  { baseUrl, model, timeout }: NonNullable<Config['embeddings']>,
  headers: Readonly<Record<string, string>>,
): Promise<HealthFinding> {
  const name = 'embeddings answer';
  const wait = Math.min(timeout * 1000, PATIENCE_MS);
  const port = { ...ports, baseUrl, model, headers, timeout: wait, fetch: ports.patientFetch };
  const outcome = await embedTexts([SENTENCE], port, ports.signal);
  if (outcome.kind === 'failed')
    return {
      name,
      state: 'warn',
      detail: outcome.reason,
      remedy:
        'Papers are ranked without embeddings meanwhile. Check embeddings.baseUrl and embeddings.model.',
    };
  return { name, state: 'ok', detail: `a vector of ${outcome.vectors[0]?.length ?? 0} numbers` };
}
