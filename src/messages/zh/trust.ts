import type { trust as english } from '../en/trust.ts';

export const trust: typeof english = {
  'would-send-variable': (name, host) => `会把 ${name} 中的密钥发送到 ${host}`,
  'would-send-file': (file, host) => `会把文件 ${file} 中的密钥发送到 ${host}`,
  'would-send-headers': (host) => `会把你自己配置中的请求头发送到 ${host}`,
  'would-add-headers': (host, ...names) => `会把 ${names.join('、')} 与密钥一起发送到 ${host}`,
  'would-read-file': (file) => `会读取密钥文件 ${file}`,
  'would-tell-history': () => '会把你喜欢的论文标题发送给模型',
  'would-run-programs': () => '会运行程序',
  'would-post': (host) => `会把简报发送到 ${host}`,
  'would-send-papers': (host) => `会把你保存的论文发送到 ${host}`,
  'would-mail': (host) => `会通过 ${host} 发送邮件，若指定了密码则一并使用`,
  'would-write-outside': () => '会写到该文件夹之外',

  'keys-do-not-count': (file, ...keys) =>
    `${file} 中的 ${keys.join('、')} 不起作用，因为尚未信任此文件夹：“radar config trust”会说明其用途并予以信任。`,
  'keys-trusted': (file, ...keys) => `${file}：${keys.join('、')} 已受信任`,
  'check-trust': () => '信任',
  'keys-not-counting': (file, ...keys) => `${file} 中的 ${keys.join('、')} 不起作用：此文件夹尚未受信任`,
  'run-config-trust': () => '“radar config trust”会说明其用途并予以信任。',
  'leads-outside': (file) => `${file} 通向其配置所在文件夹之外`,
  'remove-link': () => '没有写入或送达任何内容。请移除该链接，或用 --output 指定其他文件。',
  'trust-not-kept': (folder, why) => `无法在 ${folder} 中记录受信任的内容（${why}）`,
};
