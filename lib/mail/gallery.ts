import { htmlPart } from './html-part.ts';
import { messageNamed, messageNames } from './messages/index.ts';
import { pageOf } from './page.ts';
import { textPart } from './text-part.ts';

const folder = 'docs/messages';
const links = { account: 'https://compte.exemple.fr/' };
const issuer = 'Préfecture de démonstration';

const drawings = messageNames.flatMap((message) =>
  Object.entries(messageNamed(message).specimens).map(([specimen, facts]) => ({ message, specimen, facts })),
);

/** Every message as it is sent, with invented facts, and a page that leads to them; paths from the root of the project. */
export function renderGallery(): { path: string; content: string }[] {
  const files = drawings.flatMap(({ message, specimen, facts }) => {
    const page = pageOf({ message, facts, links, issuer }, true);
    const path = `${folder}/${message}-${specimen}`;
    return [
      { path: `${path}.html`, content: htmlPart(page) },
      { path: `${path}.txt`, content: textPart(page) },
    ];
  });
  return [{ path: `${folder}/index.md`, content: index() }, ...files];
}

function index(): string {
  const rows = messageNames.map((name) => {
    const { rule, when, subject, specimens } = messageNamed(name);
    const names = Object.keys(specimens);
    const shown = names.map((it) => `${it} ([HTML](${name}-${it}.html), [text](${name}-${it}.txt))`).join('<br>');
    return `| \`${name}\` | ${rule} | ${when} | ${subject.fr} | ${shown} |`;
  });
  return `# Messages

Every message that the service sends, drawn from \`lib/mail/messages\` with invented facts (\`npm run draw\`).
Each is sent as plain text and HTML, in French with an English courtesy version below; documents travel as attachments or wait in the account.

| Message | Rule | When | Subject | As sent |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
