import type { createApplication as operation } from '../../lib/contract/operations/applications.ts';
import { applicationView } from '../../lib/contract/views.ts';
import { type Application, openDraft } from '../../lib/domain/application.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { withDue } from '../../lib/domain/due.ts';
import { readIdentifiers } from '../../lib/domain/identifiers.ts';
import { isEnded } from '../../lib/domain/states.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { etag, type Story } from '../../lib/http/story.ts';
import type { Claim, Ports, Stored } from '../../lib/ports.ts';
import { applicationNumber } from '../../lib/seal/short-code.ts';

/** FAQ 16, 37 (DOS-09): one open application per account, person and procedure; the draft already open comes back. */
export const createApplication: Story<typeof operation> = async ({ body, caller, language }, ports) => {
  const read = readIdentifiers(body.identifiers, ports.settings);
  if (!read.ok) refuse('step-invalid', { errors: read.findings });
  const person = read.identifiers.foreignerNumber ?? read.identifiers.visaNumber ?? read.identifiers.permitNumber;
  if (!person) refuse('not-online', { facts: { sentence: noIdentifier } });
  const uniqueKey = await ports.mac(JSON.stringify([caller.subject, person, body.requestType]));

  for (;;) {
    const now = ports.now();
    const claimed = await claim(uniqueKey, numberFrom(now), ports);
    const id = claimed.value.holder;
    const email = caller.emailVerified && caller.email;
    const opened = { ...body, identifiers: read.identifiers, id, owner: caller.subject, uniqueKey, now };
    const draft = withDue(openDraft({ ...opened, ...(email && { email }) }), ports.settings, now);
    // Also finishes what a crash between claim and draft, or an expired draft, has left.
    if (await ports.applications.insert(id, draft)) {
      if (await holds(uniqueKey, id, ports)) return reply('created', { value: draft, version: 1 });
      // The draft before went with its claim in between, and another request has begun the next one.
      await ports.applications.remove(id, 1);
      continue;
    }
    const open = await ports.applications.read(id);
    if (open?.value.uniqueKey === uniqueKey && !open.value.removedAt) {
      if (open.value.state === 'draft') return reply('existing', open);
      if (!isEnded(open.value.state)) refuse('application-already-open', { facts: { number: id } });
    }
    // The application before has ended, or the number drawn is somebody else's: draw another.
    await ports.claims.replace(uniqueKey, { holder: numberFrom(now) }, claimed.version);
  }

  function numberFrom(now: string) {
    return applicationNumber(ports.random(8), Number(dayOf(now).slice(0, 4)));
  }

  function reply(as: 'created' | 'existing', { value, version }: Stored<Application>) {
    const body = applicationView(value, language, ports.deployment.publicUrl);
    return { as, body, headers: { ETag: etag(version, body), Location: `/v1/applications/${value.id}` } };
  }
};

async function claim(key: string, holder: string, ports: Ports): Promise<Stored<Claim>> {
  if (await ports.claims.insert(key, { holder })) return { value: { holder }, version: 1 };
  return (await ports.claims.read(key)) ?? claim(key, holder, ports);
}

/** Whether the claim is this application's, taken again if nobody has it. */
async function holds(key: string, holder: string, { claims }: Ports): Promise<boolean> {
  const kept = await claims.read(key);
  return kept ? kept.value.holder === holder : claims.insert(key, { holder });
}

const noIdentifier = {
  fr: 'Sans numéro étranger ni numéro de visa, la première demande se fait en préfecture.',
  en: 'Without a foreigner number or a visa number, the first request is made at the prefecture.',
};
