/** Outputs of a run: what they are called, and why one has not got its digest. */
import type { outlets as english } from '../en/outlets.ts';

export const outlets: typeof english = {
  'outlet-program': (command) => `程序 ${command}`,
  'outlet-webhook': (host) => `${host} 的 webhook`,
  'outlet-mail': (...to) => `发给 ${to.join('、')} 的邮件`,
  'output-undelivered': (output, why) => `${output} 没有收到简报：${why}。下一次运行会补上。`,
  'notes-written': (folder, notes) => `已在 ${folder} 写入 ${notes} 篇笔记`,
  'notes-told': (folder, written, unchanged, left) =>
    `已在 ${folder} 写入 ${written} 篇笔记，${unchanged} 篇没有变化${left === 0 ? '' : `；你删除的 ${left} 篇不再写入`}`,
  'notes-of-what': () => '要为哪些论文写笔记？',
  'name-papers-or-saved': () => '请按编号或 id 指明论文，或使用 --saved。',
  'notes-where': () => '笔记写到哪里？',
  'name-notes-file': () =>
    '例如：-o "vault/{citekey}.md"；或在配置中写 output: {also: [{format: notes, file: "vault/{citekey}.md"}]}',
  'notes-need-place': () => '必须包含 {citekey} 或 {id}，让每篇论文有自己的笔记',
  'program-not-started': () => '无法启动',
  'no-room-to-record': () => '库所在的磁盘已满，无法记录已送达',
  'program-ended': (status) => `以 ${status} 结束`,
  'webhook-answered': (host, status) => `${host} 返回 ${status}`,
  'webhook-unreachable': (host, fault) => `无法连接 ${host}（${fault}）`,
  'digest-mailed': (papers, ...to) => `已发邮件给 ${to.join('、')}（${papers} 篇论文）`,
  'mail-refused': (host, code) => `${host} 拒收（${code}）`,
  'mail-password-refused': (host) => `${host} 不接受密码`,
  'mail-unreachable': (host, fault) => `无法连接 ${host}，或连接中断（${fault}）`,
  'mail-variable-unset': (name) => `output.mail.passwordEnv 指定的环境变量 ${name} 没有设置`,
  'mail-command-failed': (command) => `output.mail.passwordCommand 指定的 ${command} 运行失败`,
  'mail-not-configured': () => '配置中没有 output.mail',
  'mail-configuration': () =>
    '例如：output: {mail: {to: me@example.org, from: radar@example.org, server: "smtp://mail.example.org", passwordEnv: SMTP_PASSWORD}}',
  'mail-had-already': (date) => `${date} 的简报已经发过邮件；不会重复发送`,
  'no-digest-to-mail': () => '还没有可发送的简报',
  'more-came-in': (papers) => `上次送出之后又有 ${papers} 篇论文。`,
  'schedule-asks': () => '此处无法询问是否确认',
  'schedule-yes': () => '加上 --yes 则不询问直接执行。',
  'schedule-no-program': (program) => `这台机器上没有 ${program}`,
  'schedule-step-failed': (command, status) => `“${command}”以 ${status} 结束`,
  'schedule-no-home': () => '没有设置 HOME',
};
