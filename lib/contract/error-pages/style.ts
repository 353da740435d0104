/** One column, easy to read. */
export const errorPageStyle = `
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
.back{margin:0 0 1.5rem;font-size:.92rem}
h1{font-size:2rem;letter-spacing:-.02em}
h2{font-size:1.08rem;margin:2rem 0 .3rem}
.facts{display:flex;flex-wrap:wrap;gap:.4rem .8rem;color:var(--soft);font-size:.92rem}
.sentence{font-size:1.12rem;border-left:4px solid var(--accent);padding:.2rem 0 .2rem 1rem;margin:1.2rem 0}
ul{padding-left:1.2rem}
.code{margin:.6rem 0;border-radius:10px;background:var(--code);color:var(--code-ink);overflow:hidden;border:1px solid var(--line)}
.code figcaption{padding:.45rem .9rem;font-size:.78rem;color:var(--code-soft);border-bottom:1px solid #ffffff1c}
.code pre{margin:0;padding:.85rem .9rem;overflow:auto;font-size:.82rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere}
.code pre code{font-size:1em}
.code .k{color:#9db2ff}.code .s{color:#9fe0b4}.code .n{color:#f2c078}.code .w{color:#ff9fc4}
.code :focus-visible{outline-color:#a5adff}
`;
