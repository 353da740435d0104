/** The documentation page: navigation, words and wire side by side where there is room, one column where there is not. */
export const style = `
body{display:grid;grid-template-columns:17rem minmax(0,1fr)}
.side{position:sticky;top:0;height:100vh;overflow-y:auto;border-right:1px solid var(--line);background:var(--panel);padding:1.5rem 1rem 3rem}
.brand{display:flex;gap:.65rem;align-items:center;font-weight:650;letter-spacing:-.01em;color:var(--ink);text-decoration:none;padding:0 .5rem}
.brand svg{flex:none}
.brand small{display:block;font-weight:400;color:var(--soft);font-size:.78rem}
.side input{width:100%;margin:1.1rem 0 .4rem;padding:.5rem .7rem;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:var(--ink);font:inherit;font-size:.9rem}
.side input::placeholder{color:var(--soft);opacity:1}
.side h2{font-size:.75rem;text-transform:uppercase;letter-spacing:.07em;color:var(--soft);margin:1.4rem .5rem .35rem}
.side ul{list-style:none;margin:0;padding:0}
.side li a{display:flex;gap:.5rem;align-items:baseline;justify-content:space-between;padding:.32rem .5rem;border-radius:6px;color:var(--ink);text-decoration:none;font-size:.86rem;line-height:1.35}
.side li a:hover,.side li a[aria-current]{background:var(--tint)}
.side li a[aria-current]{color:var(--accent);font-weight:600}
.side .method{font-size:.62rem;padding:.1em .4em;flex:none}
main{max-width:92rem;padding:0 2.5rem 6rem}
.intro{max-width:46rem;padding:3.2rem 0 1rem}
.intro h1{font-size:2.4rem;letter-spacing:-.03em;margin-bottom:.5rem}
.intro .lead{font-size:1.12rem;color:var(--soft);margin:.2rem 0 1.4rem}
.intro h2{margin:2rem 0 .4rem;font-size:1.1rem}
.intro li{margin:.25rem 0}
.facts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:0 0 1.6rem;list-style:none}
.facts li{margin:0;font-size:.86rem;border:1px solid var(--line);border-radius:8px;padding:.3rem .7rem;background:var(--panel);max-width:100%}
.chapter{padding-top:3.5rem}
.chapter>header{border-bottom:1px solid var(--line);padding-bottom:1rem}
.chapter h2{font-size:1.65rem;letter-spacing:-.02em}
.chapter>header p{max-width:46rem;color:var(--soft);margin:.4rem 0 0}
.operation{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,27rem);gap:0 3rem;padding:2.6rem 0;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.wire{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;display:grid;gap:1rem}
.object .status{display:inline-block;min-width:2.6rem;text-align:center}
.operation h3{font-size:1.2rem;letter-spacing:-.01em}
.object{max-width:46rem;padding:2.2rem 0;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.object h3{font-size:1.2rem;letter-spacing:-.01em;margin-bottom:.6rem}
.object>.props>li:first-child{border-top:0}
.see{margin:.4rem 0;font-size:.88rem}.see code,summary code{background:none;border:0;padding:0}
.self{color:inherit;text-decoration:none}.self:hover::after{content:" #";color:var(--soft)}
.route{display:flex;gap:.6rem;align-items:baseline;margin:.7rem 0 .6rem}
.path{border:0!important;background:none!important;padding:0!important;font-size:.92rem;overflow-wrap:anywhere}
.path var{font-style:normal;color:var(--accent);font-weight:600}
.method{font:700 .72rem/1.4 var(--mono);border-radius:5px;padding:.2em .55em;background:var(--good-tint);color:var(--good)}
.method.post{background:var(--tint);color:var(--accent)}.method.put{background:var(--warn-tint);color:var(--warn)}.method.delete{background:var(--bad-tint);color:var(--bad)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:0 0 .9rem}
.chip{font-size:.78rem;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:.08rem .6rem}
.chip.who{color:var(--ink);background:var(--panel)}
h4{font-size:.86rem;text-transform:uppercase;letter-spacing:.05em;color:var(--soft);margin:1.7rem 0 .2rem;font-weight:650}
.props{list-style:none;margin:0;padding:0}
.props>li{padding:.7rem 0;border-top:1px solid var(--line)}
h4+.props>li:first-child{border-top:0}
.prop code{background:none;border:0;padding:0;font-weight:650}
.type{color:var(--soft);font-size:.82rem;margin-left:.25rem}
.required{color:var(--bad);font-size:.72rem;font-weight:650;margin-left:.25rem}
.about{font-size:.92rem}.about p{margin:.15rem 0 0}
.limits{display:flex;flex-wrap:wrap;gap:.2rem .8rem;margin:.25rem 0 0;font-size:.82rem;color:var(--soft)}
.values{display:inline-flex;flex-wrap:wrap;gap:.3rem}
.limits code{overflow-wrap:anywhere;color:var(--ink)}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent);font-size:.88rem;width:fit-content;padding:.15rem 0}
details>.props{border-left:2px solid var(--line);padding-left:1rem;margin:.3rem 0 0 .1rem}
details>.props>li:first-child{border-top:0}
.answer>p{margin:.6rem 0 0}
.status{font:700 .75rem/1.5 var(--mono);border-radius:5px;padding:.12em .45em}
.status.good{background:var(--good-tint);color:var(--good)}.status.bad{background:var(--bad-tint);color:var(--bad)}
.problems ul{list-style:none;padding:0;margin:.3rem 0}.problems li{padding:.3rem 0;font-size:.9rem}
.problems a code{color:inherit}
.code{margin:0;border-radius:10px;background:var(--code);color:var(--code-ink);overflow:hidden;border:1px solid var(--line)}
.code figcaption{display:flex;justify-content:space-between;align-items:center;padding:.4rem .9rem;font-size:.78rem;color:var(--code-soft);border-bottom:1px solid #ffffff1c;min-height:2.3rem}
.code pre{margin:0;padding:.85rem .9rem;overflow:auto;max-height:26rem;font-size:.8rem;line-height:1.55}
.code pre code{font-size:1em}
.code pre{white-space:pre-wrap;overflow-wrap:anywhere}
.code .k{color:#9db2ff}.code .s{color:#9fe0b4}.code .n{color:#f2c078}.code .w{color:#ff9fc4}
.copy{font:inherit;color:var(--code-ink);background:#ffffff1a;border:0;border-radius:6px;padding:.15rem .6rem;cursor:pointer}
.copy:hover{background:#ffffff2e}
.code :focus-visible{outline-color:#a5adff}
.foot{color:var(--soft);font-size:.88rem;padding:3rem 0 0}
@media (max-width:1180px){.operation{grid-template-columns:minmax(0,1fr)}.wire{position:static;max-height:none;margin-top:1.5rem}}
@media (max-width:800px){body{display:block}.side{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line);padding:1rem}
.side nav{max-height:45vh;overflow-y:auto}main{padding:0 1rem 4rem}.intro{padding-top:2rem}.intro h1{font-size:1.8rem}.route{flex-wrap:wrap}}
@media print{.side,.copy{display:none}body{display:block}.operation{display:block}.wire{position:static;max-height:none}.code pre{max-height:none;white-space:pre-wrap}}
`;
