import { count, dollars } from '../amounts.ts';
import type { briefing as english } from '../en/briefing.ts';
import { FIELDS } from './field-names.ts';

const total = (shown: number, announced: number): string =>
  `公布的 ${count(Math.max(announced, shown))} 篇论文中`;
const near = (shown: number, announced: number): string =>
  `${total(shown, announced)}，有 ${count(shown)} 篇与你的兴趣相近`;

export const briefing: typeof english = {
  'in-this-digest': (shown, announced) => `${total(shown, announced)}，本期收录 ${count(shown)} 篇。`,
  'near-one-interest': (shown, announced, interest) =>
    `${near(shown, announced)}：${interest} ${count(shown)} 篇。`,
  'near-interests-one-each': (shown, announced, ...interests) =>
    `${near(shown, announced)}：${interests.join('、')} 各一篇。`,
  'near-interests': (shown, announced, ...parts) => `${near(shown, announced)}：${parts.join('，')}。`,
  'papers-on': (papers, interest) => `${interest} ${count(papers)} 篇`,
  'closest-paper': (sentence) => `最接近的一篇：“${sentence}”`,
  'found-on': (interest, sentence) => `${interest}：“${sentence}”`,
  'bridge-found': (label, one, other) => `跨领域：“${label}”同见于${one}和${other}。`,
  'field-name': (field) => FIELDS[field] ?? field,
  'week-more': (interest, shown, before, days) =>
    `${interest} 的论文变多：${count(shown)} 篇，此前 ${days} 天${before === 0 ? '没有' : ` ${count(before)} 篇`}。`,
  'week-less': (interest, shown, before, days) =>
    `${interest} 的论文变少：${count(shown)} 篇，此前 ${days} 天 ${count(before)} 篇。`,
  'week-steady': (interest, shown, papers) =>
    `与此前大致相当，${interest} 最多：${count(papers)} 篇中有 ${count(shown)} 篇。`,
  'week-most': (interest, shown, papers) => `${interest} 最多：${count(papers)} 篇中有 ${count(shown)} 篇。`,
  'week-talk': (phrase, titles) => `“${phrase}”见于 ${count(titles)} 篇标题。`,
  'week-new-talk': (phrase, titles, days) =>
    `“${phrase}”见于 ${count(titles)} 篇标题，此前 ${days} 天一篇也没有。`,
  'week-first': (title) => `先读：“${title}”。`,
  'week-near-liked': (title) => `尚未读、最接近你喜欢的论文：“${title}”。`,

  'nothing-near': () => '没有与你的兴趣相关的新论文',
  'no-model-asked': () => '未调用模型',
  'model-disabled': () => 'llm.enabled 为 false',
  'no-key-set': () => '未设置密钥',
  'auth-none': () => 'llm.auth 为 none，而 api.anthropic.com 需要密钥',
  'key-of-another-host': (host) => `${host} 没有可用的密钥`,
  'key-malformed': () => '密钥含有不可能出现的字符',
  'key-needs-https': (host) => `没有 https 时不向 ${host} 发送密钥`,
  'model-wants-key': (host) => `${host} 需要密钥：请用 llm.keyEnv 或 llm.keyFile 指定`,
  'model-refused-key': (host, status) => `${host} 拒绝了密钥（${status}）`,

  'no-paper-for-model': () => '今天没有可以发送给模型的论文',
  'context-too-small': (tokens) => `llm.contextTokens 为 ${tokens}，容不下论文`,
  'briefing-too-dear': (needed, limit) =>
    `一次简报至少 ${dollars(needed)}，超出 llm.maxCost.run 的 ${dollars(limit)}`,
  'month-too-dear': (spent, cost, limit) =>
    `本月已用 ${dollars(spent)}，本次最多 ${dollars(cost)}，超出 llm.maxCost.month 的 ${dollars(limit)}`,
  'another-call-too-dear': (spent, cost) =>
    `本次简报已用 ${dollars(spent)}，再次调用最多 ${dollars(cost)}，超出 llm.maxCost`,

  'model-late': (host, seconds) => `${host} 未在 ${seconds} 秒内完成`,
  'model-late-after': (host, seconds, before) => `${host} 未在 ${seconds} 秒内完成；在此之前，${before}`,
  'model-silent': (host, seconds) => `${host} 已 ${seconds} 秒没有应答`,
  'model-broke-off': (host) => `${host} 的回答中断`,
  'model-connection-broke': (host, code) => `与 ${host} 的连接中断${code === '' ? '' : `（${code}）`}`,
  'model-called-off': (host) => `对 ${host} 的调用已取消`,
  'model-no-credit': (host, type) => `${host} 余额不足${type === '' ? '' : `（${type}）`}`,
  'model-not-known': (host) => `${host} 没有这个模型或路径（404）`,
  'prompt-too-long': (host) => `提示超出了 ${host} 上模型的长度：请设置 llm.contextTokens`,
  'model-answered': (host, status, type, minutes) =>
    `${host} 返回${status === 0 ? '错误' : ` ${status}`}${type === '' ? '' : `（${type}）`}${minutes === 0 ? '' : `，请 ${minutes} 分钟后再试`}`,

  'model-declined': () => '模型拒绝撰写',
  'model-out-of-room': () => '模型还没写出内容，长度就已用尽',
  'model-cut-short': (quoted) =>
    `模型的回答因长度用尽而中断${quoted === 0 ? '' : `，其中 ${quoted} 篇论文改为引用原文`}`,
  'model-said-nothing': () => '模型没有写出内容',
  'model-wrote-no-briefing': () => '模型没有写出简报',
  'model-wrote-no-claims': () => '模型没有写出论述',
  'claims-failed': (dropped, claims) => `${claims} 条论述中有 ${dropped} 条未通过摘要核查`,

  'nothing-to-write-about': () => '没有可写的内容：不会调用模型。',
  'plan-model': (model) => `模型     ${model}`,
  'plan-model-at': (model, url) => `模型     ${model}（${url}）`,
  'plan-papers': (papers) => `论文     ${papers} 篇`,
  'plan-tokens': (input, output) => `token    输入约 ${input}，输出最多 ${output}`,
  'plan-cost': (usd) => `费用     最多 $${usd.toFixed(3)}`,
  'plan-cost-unknown': () => '费用     未知：不知道这个模型的价格',
  'plan-calls': () => '会调用   是',
  'plan-calls-not': (why) => `会调用   否：${why}`,

  'model-was-required': (why) => `要求由模型撰写，但 ${why}`,
  'liked-not-stored': (id, others) =>
    `${id}${others > 0 ? ` 等 ${others + 1} 篇` : ''}已标为喜欢但尚不在库中，因此其文本不起作用`,
  'no-model-wrote': (why) => `这份简报不是由模型撰写的：${why}`,
};
