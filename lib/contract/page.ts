import type { Language } from '../domain/text.ts';
import { type Html, html, raw } from './html.ts';

/** Colours, type and rhythm shared by every page that the service draws itself; light or dark as the reader prefers. */
export const baseStyle = `
:root{color-scheme:light dark;--paper:#fff;--panel:#f6f7fb;--ink:#171a26;--soft:#565d73;--line:#e2e5ef;--accent:#3538c9;--tint:#eeeffc;
--code:#12141f;--code-ink:#e4e8f5;--code-soft:#9aa3bd;--good:#0a6847;--good-tint:#e3f5ec;--warn:#8a4b00;--warn-tint:#fdf1df;--bad:#ad1f1f;--bad-tint:#fdeaea;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#0f111a;--panel:#171a26;--ink:#e8ebf5;--soft:#a3abc2;--line:#2a2f42;--accent:#a5adff;--tint:#20244a;
--code:#0a0c13;--good:#6fdcae;--good-tint:#0f2f23;--warn:#f3bd6b;--warn-tint:#33250e;--bad:#ff9d9d;--bad-tint:#3a1717}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;margin:0}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
code,pre,kbd{font-family:var(--mono);font-size:.875em}
:not(pre)>code{background:var(--panel);border:1px solid var(--line);border-radius:5px;padding:.1em .35em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
`;

/** What such a page may load: nothing (Content-Security-Policy). */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

/** A complete page that needs nothing from the network. */
export function page(it: { title: string; language: Language; style?: string; body: Html; script?: string }): string {
  return html`<!doctype html>
<html lang="${it.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${it.title}</title>
<link rel="icon" href="data:,">
<style>${raw(baseStyle + (it.style ?? ''))}</style>
</head>
<body>
${it.body}
${it.script !== undefined && html`<script>${raw(it.script)}</script>`}
</body>
</html>
`.html;
}
