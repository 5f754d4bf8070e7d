/** Which texts would go to an embeddings server, and whether they can. Asks nobody. */
import type { Config } from '../config/schema.ts';
import { headersOf } from './embeddings.ts';
import type { HealthFinding, HealthPorts } from './health.ts';

export function checkEmbeddings({ env }: Pick<HealthPorts, 'env'>, { embeddings }: Config): HealthFinding[] {
  const name = 'embeddings';
  if (embeddings === undefined)
    return [{ name, state: 'skip', detail: 'none configured: nothing is sent anywhere' }];
  const { host } = new URL(embeddings.baseUrl);
  const headers = headersOf(embeddings, env);
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
  return [{ name, state: 'ok', detail }];
}
