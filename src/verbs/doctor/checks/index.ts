/** What `radar doctor` looks at: each part is checked by itself, so that one that is broken never hides the others. */

import { endOfLife } from '../../../cli/old-node.ts';
import { type LoadedConfig, loadConfig } from '../../../config/load.ts';
import { findPaths, storeFile } from '../../../config/paths.ts';
import { RadarError } from '../../../errors.ts';
import { say } from '../../../messages/say.ts';
import { sqliteVersion } from '../../../store/check.ts';
import { closeStore, openMemoryStore, type Store } from '../../../store/open.ts';
import { checkEmbeddings } from './embeddings.ts';
import type { HealthFinding, HealthPorts } from './finding.ts';
import { checkKey, checkProxy } from './key.ts';
import { checkArxiv, checkFeeds, type NetworkHealth } from './network.ts';
import { checkCoverage, checkFiles, openSound } from './store.ts';

export interface HealthOptions {
  readonly config?: string | undefined;
  /** Asks nobody on the network. */
  readonly offline: boolean;
}

/** Oldest Node that radar runs on; see package.json. */
const NODE = [20, 19] as const;

/** Looks at everything. Rejects only when the signal aborts. */
export async function checkHealth(ports: HealthPorts, options: HealthOptions): Promise<HealthFinding[]> {
  const sqlite = checkSqlite();
  const versions = [checkNode(ports), sqlite, { name: 'radar', state: 'ok' as const, detail: ports.version }];
  const { loaded, findings } = checkConfig(ports, options.config);
  const { dataDir } = findPaths(ports.env, ports.cwd, options.config);
  const files = checkFiles(dataDir, ports.host.platform);
  if (sqlite.state === 'fail') return [...versions, ...findings, ...files];
  const { store: own, findings: storeFindings } = openSound(storeFile(dataDir));
  // Without a store of its own the gate before arXiv and the sums of the month work on an empty one.
  const store = own ?? openMemoryStore();
  try {
    const network = await checkNetwork(ports, store, loaded, options.offline);
    return [
      ...versions,
      ...findings,
      ...files,
      ...storeFindings,
      ...(own === undefined ? [] : checkCoverage(own, ports.clock, loaded?.config)),
      ...network.findings,
      ...checkProxy(ports.env, network.isProxyShut),
      ...(loaded === undefined ? [] : await checkModel(ports, loaded, store, options.offline)),
      ...(loaded === undefined ? [] : await checkEmbeddings(ports, loaded.config, options.offline)),
    ];
  } finally {
    closeStore(store);
  }
}

async function checkModel(
  ports: HealthPorts,
  loaded: LoadedConfig,
  store: Store,
  offline: boolean,
): Promise<HealthFinding[]> {
  const findings = checkKey(ports, loaded, store);
  const isUsable = findings.every(({ state }) => state === 'ok');
  if (offline || !isUsable) return findings;
  const { checkModelAnswer } = await import('./model.ts');
  return [...findings, ...(await checkModelAnswer(ports, loaded, store))];
}

async function checkNetwork(
  ports: HealthPorts,
  store: Store,
  loaded: LoadedConfig | undefined,
  offline: boolean,
): Promise<NetworkHealth> {
  const skipped = (detail: string): NetworkHealth => ({
    findings: [{ name: 'network', state: 'skip', detail }],
    isProxyShut: false,
  });
  if (loaded === undefined) return skipped('not asked: the configuration says which servers, and is broken');
  const feeds = await checkFeeds(ports, store, loaded.config, offline);
  const arxiv = offline
    ? skipped('not asked, because of --offline')
    : await checkArxiv(ports, store, loaded.config);
  return {
    findings: [...arxiv.findings, ...feeds.findings],
    isProxyShut: arxiv.isProxyShut || feeds.isProxyShut,
  };
}

function checkNode({ host }: HealthPorts): HealthFinding {
  const name = 'Node.js';
  const [major = 0, minor = 0] = host.nodeVersion.split('.').map(Number);
  const detail = `${host.nodeVersion} at ${host.execPath}`;
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    const remedy = `Install Node.js ${NODE.join('.')} or later.`;
    return { name, state: 'fail', detail: `${detail} is too old`, remedy };
  }
  const ended = endOfLife(host.nodeVersion);
  if (ended === undefined) return { name, state: 'ok', detail };
  const remedy = 'Install Node.js 22 or later.';
  return { name, state: 'warn', detail: `${detail} has had no security updates since ${ended}`, remedy };
}

function checkSqlite(): HealthFinding {
  try {
    return { name: 'SQLite', state: 'ok', detail: sqliteVersion() };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const remedy = error.hint === undefined ? 'Install radar again.' : say('en', error.hint);
    return { name: 'SQLite', state: 'fail', detail: say('en', error.what), remedy };
  }
}

function checkConfig(
  { env, cwd }: HealthPorts,
  flag: string | undefined,
): { loaded?: LoadedConfig; findings: HealthFinding[] } {
  const name = 'configuration';
  try {
    const loaded = loadConfig(env, cwd, flag);
    return { loaded, findings: [describeConfig(name, loaded)] };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    // The first line only counts; each problem has a line of its own, and is a finding of its own.
    const [what = '', ...problems] = say('en', error.what).split('\n');
    const remedy = error.hint === undefined ? 'Mend it and run “radar config check”.' : say('en', error.hint);
    const findings = (problems.length === 0 ? [what] : problems).map(
      (detail): HealthFinding => ({ name, state: 'fail', detail, remedy }),
    );
    return { findings: findings.map((one, at) => (at === findings.length - 1 ? one : withoutRemedy(one))) };
  }
}

function withoutRemedy({ name, state, detail }: HealthFinding): HealthFinding {
  return { name, state, detail };
}

function describeConfig(name: string, { files, config, paths }: LoadedConfig): HealthFinding {
  const { categories, scout } = config.sources.arxiv;
  const { feeds } = config.sources;
  const { interests, authors } = config.profile;
  if (files.length === 0) {
    return {
      name,
      state: 'warn',
      detail: `none yet; looked for ${paths.configFiles.join(' and ')}`,
      remedy: 'Write one with “radar init”.',
    };
  }
  const where = files.join(', ');
  if (categories.length + feeds.length === 0) {
    return {
      name,
      state: 'fail',
      detail: `${where} names neither arXiv categories nor feeds`,
      remedy: 'Add some under sources.arxiv.categories, such as [cs.LG].',
    };
  }
  if (interests.length + authors.length === 0) {
    return {
      name,
      state: 'warn',
      detail: `${where} names no interest and no author, so that nothing can be ranked`,
      remedy: 'Say under profile.interests what you want to read about.',
    };
  }
  const lists = `${several(categories.length + scout.length, 'arXiv list')}, ${several(feeds.length, 'feed')}`;
  return { name, state: 'ok', detail: `${where}: ${several(interests.length, 'interest')}, ${lists}` };
}

const several = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
