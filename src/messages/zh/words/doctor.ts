/** `radar doctor`. */
import { count } from '../../amounts.ts';
import type { doctor as english } from '../../en/words/doctor.ts';

export const doctor: typeof english = {
  finding: { ok: '正常', warn: '注意', fail: '故障', skip: '跳过' },
  healthy: '一切正常。',
  toMend: (n) => `${count(n)} 项需要修复。`,
  toLookAt: (n) => `${count(n)} 项需要留意。`,
};
