/** What a project's configuration would do that its folder must be trusted for. */
export const trust = {
  'would-send-variable': (name: string, host: string) => `would send the key in ${name} to ${host}`,
  'would-send-file': (file: string, host: string) => `would send the key in the file ${file} to ${host}`,
  'would-send-headers': (host: string) => `would send the headers of your own configuration to ${host}`,
  'would-add-headers': (host: string, ...names: string[]) =>
    `would send ${names.join(', ')} along with a key to ${host}`,
  'would-read-file': (file: string) => `would read the key file ${file}`,
  'would-tell-history': () => 'would send titles of papers you liked to the model',
  'would-run-programs': () => 'would run programs',
  'would-post': (host: string) => `would post digests to ${host}`,
  'would-send-papers': (host: string) => `would send the papers you saved to ${host}`,
  'would-mail': (host: string) => `would send mail through ${host}, with your password if one is named`,
  'would-write-outside': () => 'would write outside the folder',

  'keys-do-not-count': (file: string, ...keys: string[]) =>
    keys.length === 1
      ? `${listed(keys)} in ${file} does not count, since nobody has trusted this folder with it: “radar config trust” shows what it would do, and trusts it.`
      : `${listed(keys)} in ${file} do not count, since nobody has trusted this folder with them: “radar config trust” shows what they would do, and trusts them.`,
  'keys-trusted': (file: string, ...keys: string[]) =>
    `${file}: ${listed(keys)} ${keys.length === 1 ? 'is' : 'are'} trusted in this folder`,
  'check-trust': () => 'trust',
  'keys-not-counting': (file: string, ...keys: string[]) =>
    `${listed(keys)} in ${file} ${keys.length === 1 ? 'does' : 'do'} not count: this folder is not trusted with ${keys.length === 1 ? 'it' : 'them'}`,
  'run-config-trust': () => '“radar config trust” shows what they would do, and trusts them.',
  'leads-outside': (file: string) => `${file} leads out of the folder of its configuration`,
  'remove-link': () =>
    'Nothing was written or delivered. Remove the link, or name another file with --output.',
  'trust-not-kept': (folder: string, why: string) => `what is trusted cannot be kept in ${folder} (${why})`,
};

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
