/** The selection of a digest: with the vectors of an embeddings server where one is configured, and a kept order where there is one. */
import type { Config } from '../config/schema.ts';
import { cut, gather, type Selection } from '../selection/gather.ts';
import { orderOf } from '../selection/kept-order.ts';
import type { MakeDigestPorts, MakeDigestRequest } from './request.ts';

export interface OrderedSelection extends Selection {
  /** See `OrderedWindow`. */
  readonly mark?: string;
}

export async function selected(
  ports: MakeDigestPorts,
  config: Config,
  request: MakeDigestRequest,
): Promise<OrderedSelection> {
  const { store, clock } = ports;
  const pool = gather(store, config, clock, request.asked);
  if (config.embeddings !== undefined) {
    const { fetchEmbeddings } = await import('../selection/embeddings.ts');
    await fetchEmbeddings(ports, config, pool.window.papers);
  }
  const { mark, ...ranking } = await orderOf(store, config, pool, request);
  const selection = cut(pool, ranking, config, request);
  return mark === undefined ? selection : { ...selection, mark };
}
