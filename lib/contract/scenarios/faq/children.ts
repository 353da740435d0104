import { informationExample } from '../../operations/examples.ts';
import { inbox, local } from '../local.ts';
import { call, type Request } from '../request.ts';
import { inDossier, laterSteps } from '../steps.ts';
import type { Fixture } from '../upload.ts';
import { child } from './dossiers.ts';
import { parent } from './facts.ts';
import { help } from './help.ts';

const information = (minor: Record<string, unknown>) => ({
  holder: { ...informationExample.holder, birthDate: '{{birthDate17}}', foreignerNumber: '{{firstChild}}' },
  minor: { filedBy: parent, ...minor },
});
const its = inDossier(child);
const { params } = its;
const { account } = child;
const open = (name: string, number: string, more: Parameters<typeof call>[1]) =>
  call('createApplication', {
    ...{ name, account },
    body: { requestType: 'first', identifiers: { foreignerNumber: number } },
    ...more,
  });

/** Minors, and the account of their own (FAQ 29, 36, 37). */
export const children = (fixtures: readonly Fixture[]): Record<number, Request[]> => ({
  37: [
    open('An application for a child', '{{firstChild}}', { keeps: { firstChildId: 'id' } }),
    open('Another one for another child, from the same account', '{{secondChild}}', { keeps: { secondChildId: 'id' } }),
    open('The same child again: the draft that is there', '{{firstChild}}', {
      answer: 'existing',
      expects: { id: '{{firstChildId}}' },
    }),
    call('listApplications', {
      name: 'Both are in the account: one',
      account,
      query: { limit: '100' },
      expectsAmong: { 'applications.id': '{{firstChildId}}' },
    }),
    call('listApplications', {
      name: 'Both are in the account: the other',
      account,
      query: { limit: '100' },
      expectsAmong: { 'applications.id': '{{secondChildId}}' },
    }),
    help(37, 'several-children', 'une demande distincte par enfant'),
  ],
  36: [
    call('saveInformation', {
      ...its,
      name: 'One parent is enough',
      body: information({ parents: { first: parent } }),
      expects: { nextStep: 'reason' },
    }),
    call('saveInformation', {
      ...its,
      name: 'The second one is unknown',
      body: information({ parents: { first: parent, second: { status: 'unknown' } } }),
      expects: { nextStep: 'reason' },
    }),
    call('saveInformation', {
      ...its,
      name: 'Unknown, and named all the same',
      body: information({ parents: { first: parent, second: { ...parent, status: 'unknown' } } }),
      problem: 'step-invalid',
      expectsAmong: { 'errors.code': 'second-parent-inconsistent' },
    }),
    call('saveInformation', {
      ...its,
      name: 'No parent at all',
      body: information({ parents: {} }),
      problem: 'step-invalid',
      expectsAmong: { 'errors.code': 'first-parent-required' },
    }),
    call('saveInformation', {
      ...its,
      name: 'The second one has died',
      body: information({ parents: { first: parent, second: { status: 'deceased' } } }),
      expects: { nextStep: 'reason', 'steps.information.data.minor.parents.second.status': 'deceased' },
    }),
    ...laterSteps(child, fixtures, 'Le second parent est décédé.'),
    call('readApplication', {
      ...its,
      name: 'More can be said in the observations',
      expects: { 'steps.summary.data.observations': 'Le second parent est décédé.' },
    }),
    help(36, 'second-parent', 'Parent inconnu', 'Observations'),
  ],
  29: [
    call('depositApplication', { ...its, name: 'The child’s application is filed', expects: { state: 'deposited' } }),
    call('inviteMinor', {
      name: 'Nobody is invited with the deposit',
      params,
      problem: 'minor-account-not-expected',
    }),
    call('startExamination', { name: 'It is examined', params, expects: { state: 'under-examination' } }),
    call('inviteMinor', {
      name: 'The adult is sent a link for the child',
      params,
      expectsAmong: { 'messages.message': 'minor-account' },
    }),
    call('listNotifications', {
      name: 'And finds it in the account',
      account,
      expectsAmong: { 'notifications.message': 'minor-account' },
    }),
    inbox('The message says to sign in and to choose a password', 'minor-account-{{firstChildId}}-1', {
      says: ['Se connecter', 'mot de passe'],
      finds: { invitation: '#invitation=([\\w.-]+)' },
    }),
    local({
      name: 'The child has an account',
      method: 'POST',
      path: 'tokens',
      body: { role: 'applicant', subject: 'qa-child-{{run}}', email: 'child@example.org' },
      why: 'the link is in a mailbox.',
      status: 201,
      keeps: { childToken: 'token' },
    }),
    call('linkMinorAccount', {
      name: 'The link opens the application to it',
      account: 'nobody',
      headers: { Authorization: 'Bearer {{childToken}}' },
      body: { invitation: '{{invitation}}' },
      expects: { applicationId: '{{firstChildId}}' },
      localOnly: 'the link is in a mailbox.',
    }),
    call('readApplication', {
      name: 'Which the child now reads',
      account: 'nobody',
      headers: { Authorization: 'Bearer {{childToken}}' },
      params,
      expects: { id: '{{firstChildId}}' },
      localOnly: 'the link is in a mailbox.',
    }),
    help(29, 'minor-account', 'Se connecter', 'mot de passe'),
  ],
});
