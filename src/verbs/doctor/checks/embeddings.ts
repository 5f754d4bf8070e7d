/** Which texts would go to an embeddings server, whether they can, and whether it answers: it is sent one made-up sentence. */
import type { Config } from '../../../config/schema.ts';
import type { Message } from '../../../messages/message.ts';
import { headersOf } from '../../../selection/embeddings.ts';
import { embedTexts } from '../../../sources/embeddings/fetch.ts';
import type { Finding, HealthPorts } from './finding.ts';

const SENTENCE = 'Canaries fall silent before a miner notices carbon monoxide.';
/** A doctor does not wait as long as a morning does. Milliseconds. */
const PATIENCE_MS = 20_000;

export async function checkEmbeddings(
  ports: HealthPorts,
  { embeddings }: Config,
  offline: boolean,
): Promise<Finding[]> {
  const name: Message = ['part-embeddings'];
  if (embeddings === undefined) return [{ name, state: 'skip', detail: ['embeddings-none'] }];
  const { host } = new URL(embeddings.baseUrl);
  const headers = headersOf(embeddings, ports.env);
  if ('refusal' in headers)
    return [
      {
        name,
        state: 'warn',
        detail: ['embeddings-unused', headers.refusal],
        remedy: ['mend-embeddings'],
      },
    ];
  const key: Message =
    embeddings.keyEnv === undefined || embeddings.auth === 'none'
      ? ['sent-without-key']
      : ['key-of-variable', embeddings.keyEnv];
  const told: Finding = { name, state: 'ok', detail: ['sent-to-embeddings', embeddings.model, host, key] };
  return offline ? [told] : [told, await askForVector(ports, embeddings, headers.sent)];
}

async function askForVector(
  ports: HealthPorts,
  { baseUrl, model, timeout }: NonNullable<Config['embeddings']>,
  headers: Readonly<Record<string, string>>,
): Promise<Finding> {
  const name: Message = ['part-embeddings-answer'];
  const wait = Math.min(timeout * 1000, PATIENCE_MS);
  const port = { ...ports, baseUrl, model, headers, timeout: wait, fetch: ports.patientFetch };
  const outcome = await embedTexts([SENTENCE], port, ports.signal);
  if (outcome.kind === 'failed')
    return {
      name,
      state: 'warn',
      detail: outcome.reason,
      remedy: ['check-embeddings-server'],
    };
  return { name, state: 'ok', detail: ['vector-of', outcome.vectors[0]?.length ?? 0] };
}
