import type { fileErrors as english } from '../../en/errors/file-errors.ts';

export const fileErrors: typeof english = {
  'file-unreadable': (file, fault) => `${file} 无法读取（${fault}）`,
  'file-unwritable': (file, fault) => `${file} 无法写入（${fault}）`,
  'file-unreadable-because': (file, why) => `${file} 无法读取：${why}`,
  'file-already-there': (file) => `${file} 已存在`,
  'edit-or-force': () => '请修改它，或用 --force 替换；旧的会保留在旁边。',
  'output-elsewhere': () => '请用 --output 指定别处；原有内容未动。',
  'digest-not-written': () => '没有论文记为已送出；请改正路径后重新运行。',
  'output-unwritable': (fault) => `无法写出结果（${fault}）`,
  'output-not-delivered': () => '没有论文记为已送出；请腾出空间，或写到别处。',
  'key-file-unreadable': (file, fault) => `llm.keyFile 所指的 ${file} 无法读取（${fault}）`,
  'key-file-holds': () => '其中应只有密钥，并且只有你能读取（chmod 600）。',
  'stdin-empty': () => '标准输入没有内容',
  'pipe-something': () => '请经管道传入，或指定文件。',
  'pipe-json-lines': () => '请经管道传入，或指定文件。',
};
