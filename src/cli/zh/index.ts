/** Errors in Chinese, loaded where they are told. */
import { said } from '../../messages/rules/said.ts';
import { MESSAGES_ZH } from './messages.ts';

/** A message of radar’s own with its hint, as `formatError` lays it out. */
export function errorInChinese(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, lead = '', rest = ''] = /^((?:radar: |\s*))(.*)$/u.exec(line) ?? [];
      return lead + said(rest, MESSAGES_ZH);
    })
    .join('\n');
}
