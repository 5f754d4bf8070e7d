/** What `radar doctor` looked at, and what it found. Neither ends in a full stop. */
import { megabytes, several } from '../amounts.ts';
import { utcMinute } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

export const doctor = {
  'part-configuration': () => 'configuration',
  'part-data-folder': () => 'data folder',
  'part-store': () => 'store',
  'part-disk': () => 'disk',
  'part-clock': () => 'clock',
  'part-network': () => 'network',
  'part-proxy': () => 'proxy',
  'part-model': () => 'model',
  'part-model-answer': () => 'model answer',
  'part-embeddings': () => 'embeddings',
  'part-embeddings-answer': () => 'embeddings answer',
  'part-key-file': () => 'key file',
  'part-coverage': (days: number) => `coverage of the last ${days} days`,
  'part-arxiv-feed': (category: string) => `arXiv feed ${category}`,
  'part-feed': (name: string) => `feed ${name}`,

  'node-fits': (version: string, path: string) => `${version} at ${path}`,
  'node-too-old': (version: string, path: string) => `${version} at ${path} is too old`,
  'node-ended': (version: string, path: string, ended: string) =>
    `${version} at ${path} has had no security updates since ${ended}`,
  'config-none': (...places: string[]) => `none yet; looked for ${places.join(' and ')}`,
  'config-without-sources': (files: string) => `${files} names neither arXiv categories nor feeds`,
  'config-without-interests': (files: string) =>
    `${files} names no interest and no author, so that nothing can be ranked`,
  'config-counts': (files: string, interests: number, lists: number, feeds: number) =>
    `${files}: ${several(interests, 'interest')}, ${several(lists, 'arXiv list')}, ${several(feeds, 'feed')}`,

  'folder-not-yet': (folder: string) => `${folder} is not there yet; the first refresh makes it`,
  'file-not-yet': (file: string) => `${file} is not there yet`,
  'open-to-others': (path: string, mode: string) => `${path} is open to other users (mode ${mode})`,
  'not-read-write': (path: string) => `${path} cannot be read and written`,
  'little-space': (megabytes: number, folder: string) => `only ${megabytes} MB are free at ${folder}`,
  'store-sound': (file: string) => `${file} is sound`,
  'store-looks-sound': (file: string, bytes: number) =>
    `${file} looks sound; “radar store check” reads all of its ${megabytes(bytes)}`,

  'nothing-fetched': () => 'nothing was fetched',
  'coverage-whole': (announcements: number) => `complete, ${announcements} announcements`,
  'never-fetched': (category: string) => `${category}: never fetched`,
  'days-not-read': (category: string, ...days: string[]) => `${category}: not read on ${days.join(', ')}`,
  'days-stale': (category: string, ...days: string[]) => `${category}: stale on ${days.join(', ')}`,
  'days-partial': (category: string, ...days: string[]) => `${category}: partial on ${days.join(', ')}`,
  'days-failed': (category: string, ...days: string[]) => `${category}: failed on ${days.join(', ')}`,
  'clock-behind': (by: number, unit: 'minutes' | 'hours' | 'days') =>
    `this machine is ${by} ${unit} behind arXiv’s servers`,
  'clock-ahead': (by: number, unit: 'minutes' | 'hours' | 'days') =>
    `this machine is ${by} ${unit} ahead of arXiv’s servers`,

  'not-asked-config-broken': () => 'not asked: the configuration says which servers, and is broken',
  'not-asked-offline': () => 'not asked, because of --offline',
  'not-asked-arxiv-waits': (cause: Sentence) => `not asked: arXiv wants to be left alone (${cause})`,
  'answered-papers': (host: string, papers: number, day: string) =>
    `${host} answered: ${papers} papers of ${day}`,
  'answered-nothing-announced': (host: string) => `${host} answered; nothing is announced at the moment`,
  'answered-unchanged': (host: string) => `${host} answered; nothing has changed since the last refresh`,
  'feed-answered-unchanged': () => 'answered; nothing has changed since the last refresh',
  'feed-items': (items: number) => `${items} items`,
  'asks-for-pause': (host: string, cause: Sentence) => `${host} asks for a pause: ${cause}`,
  'no-such-name-in-catalogue': () => 'the catalogue has no journal of that name',
  'proxy-misnamed': (variable: string) => `${variable} holds no address of a proxy`,
  'proxy-used': (host: string, variable: string) => `requests go through ${host} (${variable})`,
  'proxy-shut': (host: string, variable: string) => `${host} (${variable}) lets nothing through`,

  'model-off': () => 'llm.enabled is false: briefings are written without one',
  'model-unused': (cause: Sentence) => `${cause}: briefings are written without a model`,
  'sent-to-model': (model: string, host: string, key: Sentence) =>
    `${model} at ${host}: ${key}, titles and abstracts of the best papers, names and descriptions of your interests would be sent there`,
  'sent-without-key': () => 'no key',
  'key-of-variable': (variable: string) => `the key in the variable ${variable}`,
  'key-of-variable-as': (variable: string, auth: string) => `the key in the variable ${variable} (${auth})`,
  'key-of-file-as': (auth: string) => `the key in the file of llm.keyFile (${auth})`,
  'key-file-open': (file: string) => `${file} can be read by other users`,
  'model-wrote': (ms: number) => `wrote about one paper and cited it, in ${(ms / 1000).toFixed(1)} s`,
  'model-wrote-for-tokens': (ms: number, input: number, output: number) =>
    `wrote about one paper and cited it, in ${(ms / 1000).toFixed(1)} s (${input} tokens in, ${output} out)`,
  'model-wrote-for-dollars': (ms: number, input: number, output: number, usd: number) =>
    `wrote about one paper and cited it, in ${(ms / 1000).toFixed(1)} s (${input} tokens in, ${output} out, $${usd.toFixed(4)})`,
  'model-invented': () => 'nothing that it wrote could be found in the paper',
  'embeddings-none': () => 'none configured: nothing is sent anywhere',
  'embeddings-unused': (cause: Sentence) => `${cause}: ranked without embeddings`,
  'sent-to-embeddings': (model: string, host: string, key: Sentence) =>
    `${model} at ${host}: ${key}, titles and abstracts of announced and marked papers, and the texts of your interests are sent there`,
  'vector-of': (numbers: number) => `a vector of ${numbers} numbers`,

  /** What to do about it, as whole sentences. */
  'install-node': (version: string) => `Install Node.js ${version} or later.`,
  'install-radar-again': () => 'Install radar again.',
  'mend-config': () => 'Mend it and run “radar config check”.',
  'write-config': () => 'Write one with “radar init”.',
  'add-interests': () => 'Say under profile.interests what you want to read about.',
  'close-path': (command: string) => `Close it: ${command}`,
  'change-owner-or-folder': () => 'Change its owner or permissions, or set RADAR_DATA_DIR to another folder.',
  'free-some-space': () => 'Free some space: the store grows every day.',
  'recover-store': () =>
    'Run radar store recover: it saves what can be read. Or put a backup back with radar store restore FILE.',
  'other-data-folder': () => 'Set RADAR_DATA_DIR to another folder.',
  'run-refresh': () => 'Run “radar refresh”.',
  'run-refresh-since': (day: string) =>
    `Run “radar refresh --since ${day}”, which also reads past days from OAI; “radar coverage” shows every day.`,
  'run-refresh-for-feeds': () =>
    'Run “radar refresh” for what the feeds still show; “radar coverage” shows every day.',
  'set-clock': () => 'Set the clock, best by NTP; radar counts announcement days by arXiv’s time meanwhile.',
  'check-the-network': () =>
    'Check the network, HTTPS_PROXY and the firewall; radar works on from what is stored.',
  'wait-until': (until: string) => `Wait: radar asks again after ${utcMinute(until)}.`,
  'wait-a-while': () => 'Wait a while; other programs on this network may be asking arXiv too.',
  'mend-feeds': () => 'Mend sources.feeds.',
  'mend-feeds-meant': (...names: string[]) => `Mend sources.feeds. Did you mean ${names.join(' or ')}?`,
  'see-feed-check': (feed: string) =>
    `See what it sends: radar feed check ${feed}. The other sources are read meanwhile.`,
  'write-proxy': () => 'It must be an http or https address such as http://proxy.example.org:3128.',
  'check-the-proxy': (variable: string) =>
    `Check ${variable}: that the proxy runs, and its name and password. NO_PROXY names hosts that need none.`,
  'see-llm': () => 'See llm in “radar config show --origin”.',
  'mend-key-file': () => 'Mend llm.keyFile.',
  'check-key': () => 'Check the key: “radar config show --origin” says where it comes from.',
  'raise-cost': () => 'Raise llm.maxCost, or wait for the next month.',
  'check-llm': () => 'Briefings are written without a model meanwhile. Check llm.baseUrl and llm.model.',
  'mend-embeddings': () => 'Set the variable, or mend embeddings in the configuration.',
  'check-embeddings-server': () =>
    'Papers are ranked without embeddings meanwhile. Check embeddings.baseUrl and embeddings.model.',
};
