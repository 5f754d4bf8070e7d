/** `radar config`. */
import { count } from '../../../amounts.ts';
import type { configuration as english } from '../../../en/words/config/configuration.ts';

export const configuration: typeof english = {
  config: '配置',
  data: '数据',
  notThere: '（尚不存在）',
  none: '没有配置文件；使用默认值',
  readsNothing: '其中没有类别也没有订阅源，因此什么都不会读取；“radar init” 可写出可用的配置',
  sound: (interests, categories) => `没有问题（${count(interests)} 个兴趣，${count(categories)} 个类别）`,
};
