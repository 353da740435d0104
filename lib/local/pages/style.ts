export const inboxStyle = `
main{max-width:58rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;letter-spacing:-.02em}
h2{font-size:1.05rem;margin:0 0 .5rem}
.back{margin:0 0 1rem;font-size:.92rem}
.empty{border:1px dashed var(--line);border-radius:12px;padding:2.5rem 1.5rem;text-align:center;color:var(--soft);margin-top:1.5rem}
.mails{list-style:none;margin:1.4rem 0 0;padding:0;border-top:1px solid var(--line)}
.mails a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;padding:.85rem .6rem;border-bottom:1px solid var(--line);color:inherit;text-decoration:none}
.mails a:hover{background:var(--panel)}
.mails strong{font-weight:650}
.mails .to{color:var(--soft);font-size:.92rem;grid-row:2}
time{color:var(--soft);font-size:.88rem;font-variant-numeric:tabular-nums}
.twice{grid-column:1/-1;color:var(--bad);font-size:.88rem}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.2rem 1rem;margin:1rem 0 1.4rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.files{list-style:none;padding:0;margin:0 0 1.4rem;display:flex;flex-wrap:wrap;gap:.6rem}
.files a{display:inline-block;border:1px solid var(--line);border-radius:9px;padding:.45rem .8rem;background:var(--panel)}
details{border:1px solid var(--line);border-radius:12px;margin:0 0 .9rem;overflow:hidden}
summary{cursor:pointer;padding:.7rem 1rem;font-weight:600}
iframe{display:block;width:100%;height:70vh;min-height:24rem;border:0;border-top:1px solid var(--line);background:#fff}
pre{margin:0;padding:1rem;border-top:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere;max-height:60vh;overflow:auto;background:var(--panel)}
@media (max-width:30rem){.mails a{grid-template-columns:minmax(0,1fr)}.mails .to{grid-row:auto}dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.5rem}}
`;
