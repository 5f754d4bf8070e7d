/** What `radar doctor` looks at: each part is checked by itself, so that one that is broken never hides the others. */

import { endOfLife } from '../../../cli/old-node.ts';
import { type LoadedConfig, loadConfig } from '../../../config/load.ts';
import { findPaths, storeFile } from '../../../config/paths.ts';
import { RadarError } from '../../../errors.ts';
import type { Message } from '../../../messages/message.ts';
import { sqliteVersion } from '../../../store/file/check.ts';
import { closeStore, openMemoryStore, type Store } from '../../../store/file/open.ts';
import { checkCoverage } from './coverage.ts';
import { checkEmbeddings } from './embeddings.ts';
import type { Finding, HealthPorts } from './finding.ts';
import { checkKey, checkProxy } from './key.ts';
import { checkArxiv, checkFeeds, type NetworkHealth } from './network.ts';
import { checkFiles, openSound } from './store.ts';
import { checkTrust } from './trust.ts';

export interface HealthOptions {
  readonly config?: string | undefined;
  /** Asks nobody on the network. */
  readonly offline: boolean;
}

/** Oldest Node that radar runs on; see package.json. */
const NODE = [20, 19] as const;

/** Looks at everything. Rejects only when the signal aborts. */
export async function checkHealth(ports: HealthPorts, options: HealthOptions): Promise<Finding[]> {
  const sqlite = checkSqlite();
  const versions: Finding[] = [
    checkNode(ports),
    sqlite,
    { name: ['text', 'radar'], state: 'ok', detail: ['text', ports.version] },
  ];
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
): Promise<Finding[]> {
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
  const skipped = (detail: Message): NetworkHealth => ({
    findings: [{ name: ['part-network'], state: 'skip', detail }],
    isProxyShut: false,
  });
  if (loaded === undefined) return skipped(['not-asked-config-broken']);
  const feeds = await checkFeeds(ports, store, loaded.config, offline);
  const arxiv = offline ? skipped(['not-asked-offline']) : await checkArxiv(ports, store, loaded.config);
  return {
    findings: [...arxiv.findings, ...feeds.findings],
    isProxyShut: arxiv.isProxyShut || feeds.isProxyShut,
  };
}

function checkNode({ host }: HealthPorts): Finding {
  const name: Message = ['text', 'Node.js'];
  const { nodeVersion, execPath } = host;
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    const detail: Message = ['node-too-old', nodeVersion, execPath];
    return { name, state: 'fail', detail, remedy: ['install-node', NODE.join('.')] };
  }
  const ended = endOfLife(nodeVersion);
  if (ended === undefined) return { name, state: 'ok', detail: ['node-fits', nodeVersion, execPath] };
  const detail: Message = ['node-ended', nodeVersion, execPath, ended];
  return { name, state: 'warn', detail, remedy: ['install-node', '22'] };
}

function checkSqlite(): Finding {
  const name: Message = ['text', 'SQLite'];
  try {
    return { name, state: 'ok', detail: ['text', sqliteVersion()] };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    return { name, state: 'fail', detail: error.what, remedy: error.hint ?? ['install-radar-again'] };
  }
}

function checkConfig(
  { env, cwd }: HealthPorts,
  flag: string | undefined,
): { loaded?: LoadedConfig; findings: Finding[] } {
  const name: Message = ['part-configuration'];
  try {
    const loaded = loadConfig(env, cwd, flag);
    return { loaded, findings: [describeConfig(name, loaded), ...checkTrust(loaded)] };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const remedy: Message = error.hint ?? ['mend-config'];
    const findings = problemsOf(error.what).map(
      (detail): Finding => ({ name, state: 'fail', detail, remedy }),
    );
    return { findings: findings.map((one, at) => (at === findings.length - 1 ? one : withoutRemedy(one))) };
  }
}

/** Each problem of a configuration is a finding of its own. */
function problemsOf(what: Message): readonly Message[] {
  if (what[0] !== 'config-broken') return [what];
  const [, , ...problems] = what;
  return problems as readonly Message[];
}

function withoutRemedy({ name, state, detail }: Finding): Finding {
  return { name, state, detail };
}

function describeConfig(name: Message, { files, config, paths }: LoadedConfig): Finding {
  const { categories, scout } = config.sources.arxiv;
  const { feeds } = config.sources;
  const { interests, authors } = config.profile;
  if (files.length === 0) {
    return {
      name,
      state: 'warn',
      detail: ['config-none', ...paths.configFiles],
      remedy: ['write-config'],
    };
  }
  const where = files.join(', ');
  if (categories.length + feeds.length === 0) {
    return {
      name,
      state: 'fail',
      detail: ['config-without-sources', where],
      remedy: ['add-categories'],
    };
  }
  if (interests.length + authors.length === 0) {
    return {
      name,
      state: 'warn',
      detail: ['config-without-interests', where],
      remedy: ['add-interests'],
    };
  }
  const lists = categories.length + scout.length;
  return { name, state: 'ok', detail: ['config-counts', where, interests.length, lists, feeds.length] };
}
