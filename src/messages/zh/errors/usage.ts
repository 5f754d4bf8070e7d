/** What is wrong with a command line. */
import type { usage as english } from '../../en/errors/usage.ts';

export const usage: typeof english = {
  'unknown-command': (name) => `没有名为“${name}”的命令`,
  'unknown-option': (flag) => `没有名为“${flag}”的选项`,
  'argument-missing': (name) => `缺少参数“${name}”`,
  'option-missing': (flags) => `缺少必需的选项“${flags}”`,
  'option-without-value': (flags) => `选项“${flags}”缺少取值`,
  'option-value-wrong': (flags, value, why) => `选项“${flags}”的取值“${value}”无效。${why}`,
  'argument-value-wrong': (name, value, why) => `参数“${name}”的取值“${value}”无效。${why}`,
  'options-exclude-each-other': (flags, other) => `选项“${flags}”不能与“${other}”同时使用`,
  'too-many-arguments': (_command, most, given) => `参数过多：应为 ${most} 个，给出了 ${given} 个。`,

  'value-is-day': () => '应为日期：2026-06-18、today、yesterday、monday、7d 或 2w。',
  'value-is-fields': (...fields) => `可用字段：${fields.join('、')}，用逗号分隔。`,
  'value-is-whole-number': (least) => `应为不小于 ${least} 的整数。`,
  'value-is-number': (least, most) => `应为 ${least} 到 ${most} 之间的数。`,
  'value-holds-unknown': (why) => (why.endsWith('？') ? why : `${why}。`),
  'value-is-one-of': (...choices) => `可选值：${choices.join(', ')}。`,

  'usage-guesses': (...names) =>
    names.length === 1 ? `（是否想输入 ${names[0]}？）` : `（是否想输入其中之一：${names.join(', ')}？）`,
  'usage-help': (command) => `（用法见 ${command} --help）`,
};
