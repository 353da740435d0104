import type { Application } from '../../domain/application.ts';
import { historyLabels } from '../../domain/history-labels.ts';
import { applicationView } from '../views.ts';
import { deposited } from './application.ts';

const language = 'fr';
const at = (hour: number) => `2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

const examined: Application = { ...deposited, state: 'under-examination', updatedAt: at(9) };
const asked: Application = {
  ...examined,
  state: 'complement-requested',
  updatedAt: at(10),
  complements: [
    {
      number: 1,
      requestedAt: at(10),
      dueOn: '2026-12-31',
      items: [{ document: 'proof-of-address', reason: 'non-compliant', comment: 'La date est illisible.' }],
    },
  ],
};
const answered: Application = {
  ...asked,
  complements: asked.complements.map((it) => ({
    ...it,
    items: it.items.map((item) => ({ ...item, answer: { choice: 'keep' } })),
  })),
};
const sent: Application = {
  ...answered,
  state: 'under-examination',
  complements: answered.complements.map((it) => ({ ...it, transmittedAt: at(11) })),
};

/** The same application in the hands of the prefecture, as agents and the person see it. */
export function examinationAnswers(publicUrl: string) {
  const seen = (application: Application, role: 'agent' | 'applicant') =>
    applicationView(application, language, publicUrl, role);
  const moved = (state: Application['state']) => ({ moved: seen({ ...sent, state, updatedAt: at(12) }, 'agent') });
  return {
    startExamination: { moved: seen(examined, 'agent') },
    requestComplement: { requested: seen(asked, 'agent') },
    answerComplementItem: { answered: seen(answered, 'applicant') },
    transmitComplement: { sent: seen(sent, 'applicant') },
    inviteMinor: { moved: seen(examined, 'agent') },
    linkMinorAccount: { linked: { applicationId: deposited.id } },
    announcePermit: moved('permit-available'),
    handOverPermit: moved('handed-over'),
    closeApplication: moved('closed'),
    readHistory: {
      ok: {
        entries: [
          {
            at: at(9),
            what: 'examination-started',
            label: historyLabels['examination-started'][language],
            by: 'agent',
          },
          { at: at(9), what: 'read-by-agent', label: historyLabels['read-by-agent'][language], by: 'agent' },
        ],
      },
    },
    listNotifications: {
      ok: {
        notifications: [
          {
            id: `complement-requested-${deposited.id}-1`,
            applicationId: deposited.id,
            message: 'complement-requested',
            title: 'Une action est attendue de votre part',
            createdAt: at(10),
            mail: 'handed-over',
            href: `${publicUrl}/v1/applications/${deposited.id}`,
            open: true,
          },
        ],
      },
    },
  };
}
