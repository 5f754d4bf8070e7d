/** Sentences of radar's own in digests and in `radar why`, in Chinese. Which language a model writes in is another matter. */
import { ZH_COVERAGE } from './coverage-zh.ts';
import type { Rule } from './said.ts';

/** Why there is nothing to show. */
const ZH_NOTHING: readonly Rule[] = [
  [/^None of the (\S+) papers announced is near your interests\.$/u, '公布的 $1 篇论文中没有与你的兴趣相关的。'],
  [/^Everything announced was shown before\.$/u, '公布的论文此前都已显示过。'],
  [
    /^Everything announced is muted or of a type you do not read\.$/u,
    '公布的论文都已屏蔽，或属于你不看的公布类型。',
  ],
  [/^Nothing was announced: (.+); the next batch is due on (.+?)\.$/u, '没有公布论文：{1}；下一批预计于$2公布。'],
  [/^Nothing was announced: (.+?)\.$/u, '没有公布论文：{1}。'],
  [/^Nothing was announced\.?$/u, '没有公布论文。'],
  [/^Nothing was announced in your categories\.$/u, '你的类别中没有公布论文。'],
  [/^nothing new is near your interests$/u, '没有与你的兴趣相关的新论文'],
  [/^(.+) is missing: (.+?)\.?$/u, '$1 缺失：{2}。'],
  [/^(.+) is (?:stale): (.+?)\.?$/u, '$1 未更新：{2}。'],
  [/^(.+) is (?:partial): (.+?)\.?$/u, '$1 不完整：{2}。'],
];

/** The first sentences of a briefing that radar wrote by itself. */
export const ZH_HEADLINES: readonly Rule[] = [
  [/^(.+?\.) Closest: “(.+)”(.*)$/u, '{1}最接近的一篇：“$2”$3'],
  [
    /^(\S+) of (\S+) announced papers? (?:is|are) near your interests, (?:all )?on (.+)\.$/u,
    '公布的 $2 篇论文中，有 $1 篇与你的兴趣相近：$3。',
  ],
  [
    /^(\S+) of (\S+) announced papers? (?:is|are) near your interests: (.+)\.$/u,
    '公布的 $2 篇论文中，有 $1 篇与你的兴趣相近：{3}。',
  ],
  [/^one each on (.+)$/u, '$1 各一篇'],
  [/^(\d[\d,]*) on (.+?)(?:, | and )(\d[\d,]* on .+)$/u, '$2 $1 篇，{3}'],
  [/^(\d[\d,]*) on (.+)$/u, '$2 $1 篇'],
  [/^(\S+) of (\S+) announced papers? (?:is|are) in this digest\.$/u, '公布的 $2 篇论文中，本期收录 $1 篇。'],
  ...ZH_NOTHING,
  ...ZH_COVERAGE,
];

/** Why a paper was not shown, and what would have shown it. */
export const ZH_WHY: readonly Rule[] = [
  [/^It was shown on (.+) and is not shown again\.$/u, '已于$1显示，不再重复显示。'],
  [/^It was announced on scout lists only, and no bridge of the briefing leads to it\.$/u, '它只在侦察类别中公布，而简报中没有通向它的跨领域联系。'],
  [/^Its score is below your threshold of (\S+), by (\S+)\.$/u, '得分低于你的阈值 $1，差 $2。'],
  [/^No digest with it has been delivered yet\.$/u, '含有它的简报尚未送出。'],
  [/^A digest holds at most (\S+) papers, and (\S+) scored higher\.$/u, '一期简报最多 $1 篇，而有 $2 篇得分更高。'],
  [/^It is the same work as (.+), which stands in its place\.$/u, '它与 $1 是同一项工作，由后者代表。'],
  [/^It is the same work as (.+), which was shown on (.+)\.$/u, '它与 $1 是同一项工作，后者已于$2显示。'],
  [/^It is of an announce type, or on a list, that you do not read\.$/u, '它属于你不看的公布类型或类别。'],
  [/^It is muted by mute\.phrases: (.+)\.$/u, '它被短语屏蔽规则屏蔽（mute.phrases：$1）。'],
  [/^It is muted by mute\.authors: (.+)\.$/u, '它被作者屏蔽规则屏蔽（mute.authors：$1）。'],
  [/^It is muted by mute\.categories: (.+)\.$/u, '它被类别屏蔽规则屏蔽（mute.categories：$1）。'],
  [/^It is muted by (.+)\.$/u, '它被规则 $1 屏蔽。'],
  [/^It is in the store, but was announced in none of your categories\.$/u, '它在库中，但没有在你的任何类别中公布。'],
  [/^It has not been fetched: (.+)\.$/u, '它没有被获取过：{1}。'],
  [/^by its number it was announced about (.+), before the first day radar knows of, (.+)$/u, '按编号约于$1公布，早于 radar 所知的第一天$2'],
  [/^by its number it was announced about (.+), in none of your categories, or missed$/u, '按编号约于$1公布，不在你的类别中，或被遗漏'],
  [/^by its number it was announced about (.+), and nothing of that time has been fetched yet$/u, '按编号约于$1公布，而当时的论文都尚未获取'],
  [/^it was announced in none of your categories, or before radar began to fetch them$/u, '它没有在你的类别中公布，或早于 radar 开始获取的时间'],
  [
    /^It would have been shown with an interest in “(.+)” \((\S+)\)\.$/u,
    '如果有“$1”这一兴趣，它就会显示（得分 $2）。',
  ],
  [
    /^With weight (\S+) for “(.+)” it would have been shown \((\S+)\)\.$/u,
    '如果兴趣“$2”的权重为 $1，它就会显示（得分 $3）。',
  ],
];
