import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../../../src/config/load.ts';
import { checkKey, checkProxy } from '../../../../src/verbs/doctor/checks/key.ts';
import { createTestContext } from '../../../helpers/context.ts';
import { memoryStore, temporaryFolder } from '../../../helpers/store.ts';

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});

function checked(llm: string, variables: Record<string, string> = {}, platform = 'linux') {
  writeFileSync(join(home, 'mine.yaml'), `llm: {${llm}}\n`);
  const context = createTestContext({ home, env: variables, host: { platform } });
  return checkKey(context, loadConfig(context.env, context.cwd, join(home, 'mine.yaml')), memoryStore());
}

describe('the key of a model', () => {
  test('is not looked for where no model is wanted', () => {
    expect(checked('enabled: false')).toMatchObject([{ state: 'skip', detail: ['model-off'] }]);
  });

  test('may be missing: that is how radar was set up', () => {
    expect(checked('')).toMatchObject([{ state: 'skip', detail: ['model-unused', ['no-key-set']] }]);
  });

  test('that cannot be used is a mistake', () => {
    expect(checked('', { ANTHROPIC_API_KEY: 'two words' })).toMatchObject([
      { state: 'warn', detail: ['model-unused', ['key-malformed']] },
    ]);
  });

  test('is told by where it comes from and where it goes, and never said', () => {
    const findings = checked('model: m, keyEnv: SAMPLE_KEY', { SAMPLE_KEY: 'sample-key' });
    expect(findings).toMatchObject([
      {
        state: 'ok',
        detail: [
          'sent-to-model',
          'm',
          'api.anthropic.com',
          ['key-of-variable-as', 'SAMPLE_KEY', 'x-api-key'],
        ],
      },
    ]);
    expect(JSON.stringify(findings)).not.toContain('sample-key');
  });

  test('in a file that is missing is broken', () => {
    expect(checked('keyFile: "~/key"')[0]).toMatchObject({ state: 'fail' });
  });

  test('in a file that others can read is told with what closes it, where files have modes', () => {
    writeFileSync(join(home, 'key'), 'sample-key');
    const states = (platform?: string) =>
      checked('keyFile: "~/key"', {}, platform).map(({ detail: [key] }) => key);
    chmodSync(join(home, 'key'), 0o640);
    expect([states(), states('win32')]).toEqual([['sent-to-model', 'key-file-open'], ['sent-to-model']]);
    chmodSync(join(home, 'key'), 0o600);
    expect(states()).toEqual(['sent-to-model']);
  });
});

describe('a proxy', () => {
  test('is told by host and port, for its address may hold a password', () => {
    const [finding] = checkProxy({ HTTPS_PROXY: 'http://me:secret@proxy.example:3128' }, false);
    expect(finding).toMatchObject({
      state: 'ok',
      detail: ['proxy-used', 'proxy.example:3128', 'HTTPS_PROXY'],
    });
  });

  test.each(['proxy.example:3128', 'socks5://proxy.example'])(
    'written as %s is no address of one',
    (address) => {
      expect(checkProxy({ http_proxy: address }, false)).toMatchObject([
        { state: 'fail', detail: ['proxy-misnamed', 'http_proxy'] },
      ]);
    },
  );

  test('that lets nothing through is broken, and without one there is nothing to say', () => {
    expect(checkProxy({ HTTP_PROXY: 'http://p:1' }, true)).toMatchObject([
      { detail: ['proxy-shut', 'p:1', 'HTTP_PROXY'] },
    ]);
    expect(checkProxy({}, true)).toEqual([]);
  });
});
