/** The page's looks: the reader's own fonts, light and dark as the reader's system is, one column, paper when printed. */
export const PAGE_STYLE = `
:root{--ink:#1d2329;--dim:#57606a;--line:#d5dbe1;--paper:#fff;--card:#f6f8fa;--link:#0a6577;--warn:#8a4b00;--warn-paper:#fff4e0}
@media(prefers-color-scheme:dark){:root{--ink:#e3e7eb;--dim:#a3adb8;--line:#363d45;--paper:#14181c;--card:#1b2026;--link:#76cfe0;--warn:#f3c27a;--warn-paper:#33270f}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:1.25rem 1rem 3rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;padding:.25rem .75rem;background:var(--paper)}
.ear{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1{margin:.1rem 0 .25rem;font-size:1.7rem;line-height:1.2}
h2{margin:2.25rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:1.2rem}
h3{margin:1rem 0 .2rem;font-size:1.02rem;line-height:1.35}
p{margin:.35rem 0}
.name,.facts,.note,.by,.why,.count,footer{color:var(--dim);font-size:.88rem}
.name{margin:0;letter-spacing:.02em}
.headline{margin-top:1.25rem;font-size:1.12rem}
.headline details{font-size:1rem}
.warning{padding:.5rem .75rem;border-left:4px solid var(--warn);background:var(--warn-paper);color:var(--warn)}
summary{cursor:pointer;width:fit-content;color:var(--dim);font-size:.88rem}
blockquote{margin:.35rem 0 .35rem .25rem;padding-left:.75rem;border-left:3px solid var(--line)}
.picture{overflow-x:auto}
.picture svg{display:block;width:100%;min-width:34rem;height:auto;color:var(--ink)}
.filters{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;margin:.75rem 0 1rem}
.filters label{display:flex;flex-direction:column;flex:1 1 7rem;min-width:0;color:var(--dim);font-size:.82rem}
.filters input,.filters select,.filters button{width:100%;min-height:2.25rem;padding:.2rem .5rem;border:1px solid var(--dim);border-radius:.3rem;background:var(--paper);color:var(--ink);font:inherit;font-size:.95rem}
.filters button{flex:0 0 auto;width:auto;align-self:end;cursor:pointer}
.count{flex:1 0 100%;margin:0;min-height:1.4em}
.cards{margin:0;padding:0;list-style:none}
.cards>li{margin:0 0 .75rem;padding:.7rem .9rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);content-visibility:auto;contain-intrinsic-size:auto 9rem}
.cards>li.read{border-left:4px solid var(--link)}
.cards>li:target{outline:2px solid var(--link)}
.cards h3{margin-top:0}
.score{white-space:nowrap}
math{font-size:1.02em}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}
@media(max-width:30rem){body{padding:.9rem .75rem 2rem}h1{font-size:1.35rem}.filters label{flex-basis:40%}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--ink:#000;--dim:#333;--line:#999;--paper:#fff;--card:#fff;--link:#000}body{max-width:none;padding:0;font-size:10.5pt}.filters,.skip{display:none!important}.cards>li{content-visibility:visible;break-inside:avoid;border:0;border-top:1px solid var(--line);border-radius:0;padding:.5rem 0}.cards a{text-decoration:none}}
`;
