import { html } from '../../contract/html.ts';
import { page } from '../../contract/page.ts';
import { inboxStyle } from './style.ts';

export type ListedMail = { id: string; to: string; subject: string; sentAt: string; sends: number };

export type ShownMail = {
  id: string;
  subject: string;
  from: string;
  to: string;
  date: string;
  text: string;
  html: string;
  attachments: readonly { name: string; type: string; bytes: Uint8Array }[];
  raw: string;
};

const base = '/local/inbox';
const noSubject = '(no subject)';

/** The mails that have left this machine's outbox, the latest first. */
export function inboxPage(mails: readonly ListedMail[]): string {
  const body =
    mails.length === 0
      ? html`<p class="empty">No mail has left yet. A deposit sends one. Addresses that simulate a refusal, a complaint and more are in the <a href="/docs">documentation</a>.</p>`
      : html`<ul class="mails">${mails.map(
          ({ id, to, subject, sentAt, sends }) =>
            html`<li><a href="${base}/${id}"><strong${inFrench(subject)}>${subject || noSubject}</strong>${time(sentAt)}<span class="to">${to}</span>${sends > 1 && html`<span class="twice">Handed over ${sends} times</span>`}</a></li>`,
        )}</ul>`;
  return page({
    title: `Inbox (${mails.length})`,
    language: 'en',
    style: inboxStyle,
    body: html`<main><p class="back"><a href="/docs">Documentation</a></p><h1>Inbox</h1>${body}</main>`,
  });
}

/** One mail, as its reader would see it, as text, and as it travels. Its HTML runs in a frame that can do nothing. */
export function mailPage(mail: ShownMail): string {
  const subject = mail.subject || noSubject;
  return page({
    title: subject,
    language: 'en',
    style: inboxStyle,
    body: html`<main>
<p class="back"><a href="${base}">Inbox</a></p>
<h1${inFrench(mail.subject)}>${subject}</h1>
<dl><dt>From</dt><dd>${mail.from}</dd><dt>To</dt><dd>${mail.to}</dd><dt>Date</dt><dd>${time(mail.date)}</dd></dl>
${
  mail.attachments.length > 0 &&
  html`<h2>Attachments</h2><ul class="files">${mail.attachments.map(
    ({ name, type, bytes }, index) =>
      html`<li><a href="${base}/${mail.id}/attachments/${index}">${name || type} (${size(bytes.length)})</a></li>`,
  )}</ul>`
}
${mail.html !== '' && html`<details open><summary>HTML</summary><iframe sandbox title="HTML of the mail" srcdoc="${mail.html}"></iframe></details>`}
<details${mail.html === '' && html` open`}><summary>Text</summary><pre tabindex="0" lang="fr" role="group" aria-label="Text of the mail">${mail.text}</pre></details>
<details><summary>Source</summary><pre tabindex="0" role="group" aria-label="Source of the mail">${mail.raw}</pre></details>
<p><a href="${base}/${mail.id}/raw">Download the message (.eml)</a></p>
</main>`,
  });
}

/** What stands in for a subject is in the page's own language. */
const inFrench = (subject: string) => subject !== '' && html` lang="fr"`;

const time = (instant: string) =>
  html`<time datetime="${instant}">${instant.slice(0, 16).replace('T', ' ')}${instant !== '' && ' UTC'}</time>`;

const size = (bytes: number) => (bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KiB`);
