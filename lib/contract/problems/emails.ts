import type { Problem } from './problem.ts';

/** Refusals to send a document again. */
export const emails = {
  'recipient-not-allowed': {
    status: 400,
    title: { fr: 'Destinataire imposé', en: 'Recipient is fixed' },
    detail: {
      fr: 'Le courriel est envoyé uniquement à l’adresse du compte.',
      en: 'The e-mail is sent to the address of the account only.',
    },
    faq: 27,
    help: 'developer',
  },
  'email-address-failing': {
    status: 409,
    title: { fr: 'Adresse de courriel à corriger', en: 'E-mail address to correct' },
    detail: {
      fr: 'Un message à votre adresse de courriel a échoué. Corrigez votre adresse dans votre compte, puis demandez un nouvel envoi. Vos documents restent disponibles dans votre compte.',
      en: 'A message to your e-mail address failed. Correct the address in your account, then ask for a new sending. Your documents stay available in your account.',
    },
    faq: 27,
    help: 'contact-centre',
  },
  'sent-too-often': {
    status: 429,
    title: { fr: 'Document déjà renvoyé', en: 'Document already sent again' },
    detail: {
      fr: 'Ce document a déjà été renvoyé {limit} fois en 24 heures. Il reste disponible dans votre compte. Regardez aussi dans les courriels indésirables.',
      en: 'This document has already been sent again {limit} times within 24 hours. It stays available in your account. Look among unwanted e-mails too.',
    },
    faq: 27,
    help: 'contact-centre',
  },
} as const satisfies Record<string, Problem>;
