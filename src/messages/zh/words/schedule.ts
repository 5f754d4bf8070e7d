/** Comments of the units of `radar schedule`, and what to do with them. */
import type { schedule as english } from '../../en/words/schedule.ts';

export const schedule: typeof english = {
  keyNote: '此环境中没有模型的密钥：请用 llm.keyFile 指定存放密钥的文件。',
  cron: 'radar：在 arXiv 的订阅源显示新批次（纽约午夜）之后运行，周一至周五。',
  cronZone: (zone) =>
    `时间按 ${zone} 计，夏令时与冬令时都适用。若这台机器换了时区，请重新输出这一行。（支持 CRON_TZ 的 cron，例如 cronie，不可在这一行之前设置它。）`,
  cronAgain: '同一天稍后的运行补上遗漏的内容，此外不作更改；停机几天之后，下一次运行也会补上。',
  service: 'radar：arXiv 新公布论文的简报',
  tries: '休眠、网络故障和迟到的订阅源会自行恢复；六小时内最多尝试五次。',
  locked: '75：另一个 radar 正在运行，做的是同一件事。',
  timer: '在 arXiv 公布之后运行 radar',
  midnight: '订阅源自纽约午夜起显示新批次。',
  spread: '各台机器错开时间；休眠中错过的运行会补上。',
  launchd: (zone) => `纽约午夜之后，按 ${zone} 的时间。`,
  install: (command) => `安装方法：${command}`,
  enable: (command) => `然后：${command}`,
  willWrite: (file) => `写入 ${file}`,
  willRemove: (file) => `删除 ${file}`,
  willRun: (command) => `运行 ${command}`,
  question: '执行以上操作，此外不作任何更改？',
  installed: 'radar 将自动运行。',
  removed: 'radar 不再自动运行；简报和库保持原样。',
  unchanged: '没有任何更改。',
  nothingInstalled: '没有可移除的 radar 定时任务。',
  inNpx: (script) => `${script} 位于 npx 的缓存中，缓存会不时清空：请先正式安装 radar`,
};
