import type { Application } from '../../lib/domain/application.ts';
import { addDays, dayOf } from '../../lib/domain/day.ts';
import { heldDocument } from '../../lib/domain/held-document.ts';
import { lastDocument } from '../../lib/domain/last-document.ts';
import { invitationEnd, invitationSubject } from '../../lib/domain/minor-account.ts';
import type { OutboxEvent } from '../../lib/domain/outbox-event.ts';
import { previousPermit } from '../../lib/domain/renewal.ts';
import { supportingDocumentList } from '../../lib/domain/supporting-document-list.ts';
import { attachmentName } from '../../lib/mail/attachment-name.ts';
import type { Mail } from '../../lib/mail/compose.ts';
import type { FactsOf, MessageName } from '../../lib/mail/messages/index.ts';
import type { Ports } from '../../lib/ports.ts';
import { documentKey } from '../../lib/removal.ts';

type Letter = Pick<Mail, 'message' | 'facts' | 'attachment'>;

const letter = <N extends MessageName>(message: N, facts: FactsOf<N>, attachment?: Mail['attachment']): Letter => ({
  message,
  facts,
  ...(attachment && { attachment }),
});

/** What a message that an application owes says, from what the application and its documents are now (MAI-01 … MAI-06, MAI-09). */
export async function letterOf(event: OutboxEvent, application: Application, ports: Ports): Promise<Letter> {
  const { id: applicationId } = application;
  switch (event.message) {
    case 'adp-issued':
    case 'family-adp-issued':
      return withDocument(event.message, event.attestationId, ports);
    case 'deposit-confirmed': {
      const heldPermit = heldDocument(application);
      return withDocument(event.message, event.attestationId, ports, heldPermit && { heldPermit });
    }
    case 'successor-adp-issued': {
      const replaces = application.attestations.some(
        ({ revocation }) => revocation?.replacedBy === event.attestationId,
      );
      return withDocument(event.message, event.attestationId, ports, replaces ? { replaces } : {});
    }
    case 'attestation-ending': {
      const validUntil = application.attestations.find(({ id }) => id === event.attestationId)?.validUntil;
      if (validUntil === undefined) throw new Error('this document has no end');
      const granted = application.state === 'permit-available';
      const successorOn = addDays(validUntil, -ports.settings.adp.successorLeadDays);
      const ahead = !granted && successorOn > dayOf(ports.now());
      const facts = { applicationId, validUntil, daysLeft: event.days, granted, ...(ahead && { successorOn }) };
      return letter('attestation-ending', facts);
    }
    case 'attestation-revoked': {
      const document = application.attestations.find(({ id }) => id === event.revoked);
      if (!document?.revocation) throw new Error('this document is not revoked');
      const { issuedAt, revocation } = document;
      const facts = { issuedOn: dayOf(issuedAt), revokedOn: dayOf(revocation.at), reason: revocation.reason };
      return letter('attestation-revoked', { applicationId, ...facts });
    }
    case 'application-closed': {
      const last = lastDocument(application)?.validUntil;
      const inForce = last !== undefined && last >= dayOf(ports.now());
      const facts = { applicationId, reason: event.reason, ...(inForce && { validUntil: last }) };
      return letter('application-closed', facts);
    }
    case 'complement-requested': {
      const { dueOn, items } = complementOf(event.complement, application);
      const documents = items.map(({ document, reason }) => ({
        label: supportingDocumentList[document].label,
        reason,
      }));
      return letter('complement-requested', { applicationId, dueOn, documents });
    }
    case 'complement-due': {
      const { dueOn, items } = complementOf(event.complement, application);
      const remaining = items.filter(({ answer }) => answer === undefined).length;
      return letter('complement-due', { applicationId, dueOn, remaining });
    }
    case 'minor-account': {
      const foreignerNumber = application.steps.information?.data.holder.foreignerNumber;
      if (foreignerNumber === undefined) throw new Error('an account needs a foreigner number');
      const token = await ports.mac(invitationSubject(applicationId, event.invitation));
      const url = new URL(ports.deployment.accountUrl);
      url.hash = `invitation=${applicationId}.${event.invitation}.${token}`;
      const expiresAt = invitationEnd(event.createdAt, ports.settings);
      return letter('minor-account', { applicationId, foreignerNumber, activationUrl: url.href, expiresAt });
    }
    case 'permit-available': {
      const { requestType, identifiers, steps } = application;
      const held = previousPermit({ heldPermit: steps.reason?.data.heldPermit, identifiers }).number !== undefined;
      const givesBackPermit = requestType !== 'first' && held;
      return letter('permit-available', { applicationId, amountCents: event.amountCents, givesBackPermit });
    }
    case 'draft-expiring':
      return letter('draft-expiring', { applicationId, deletedOn: event.deletedOn });
  }
}

type WithDocument = 'adp-issued' | 'deposit-confirmed' | 'family-adp-issued' | 'successor-adp-issued';

/** A message that brings a document, or leads to it in the account: it says what the record says, and more that the application knows. */
async function withDocument(
  message: WithDocument,
  id: string,
  { attestations, documents, settings }: Ports,
  more: object = {},
): Promise<Letter> {
  const record = (await attestations.read(id))?.value;
  const bytes = await documents.read(documentKey(id));
  if (!record || !bytes) throw new Error('the document of a message is not there yet');
  const facts = { ...record, ...more };
  const { attach, maxAttachmentBytes } = settings.mail;
  if (!attach || bytes.length > maxAttachmentBytes) return letter(message, facts);
  const name = attachmentName(record.variant, record.applicationId, record.rank);
  return letter(message, facts, { name, type: 'application/pdf', bytes });
}

function complementOf(number: number, { complements }: Application) {
  const complement = complements.find((it) => it.number === number);
  if (!complement) throw new Error('no such complement');
  return complement;
}
