import type { Text } from './text.ts';

/** Why a message did not reach its reader, in words for them; its document stays in the account (MAI-11; FAQ 27). */
export const mailFailures = {
  'address-refused': {
    fr: 'Votre adresse de courriel n’existe pas ou refuse nos messages. Corrigez votre adresse dans votre compte, puis demandez un nouvel envoi. Vos documents restent disponibles dans votre compte.',
    en: 'Your e-mail address does not exist or refuses our messages. Correct the address in your account, then ask for a new sending. Your documents stay available in your account.',
  },
  'address-failing': {
    fr: 'Ce message n’a pas été envoyé, car un message précédent à cette adresse a échoué. Corrigez votre adresse dans votre compte, puis demandez un nouvel envoi. Vos documents restent disponibles dans votre compte.',
    en: 'This message was not sent, because an earlier one to this address failed. Correct the address in your account, then ask for a new sending. Your documents stay available in your account.',
  },
  complaint: {
    fr: 'Un message a été signalé comme indésirable : nous n’écrivons plus à cette adresse. Pour recevoir nos messages, indiquez une autre adresse dans votre compte. Vos documents restent disponibles dans votre compte.',
    en: 'A message was reported as unwanted: we no longer write to this address. To receive our messages, give another address in your account. Your documents stay available in your account.',
  },
  'mailbox-unavailable': {
    fr: 'Votre boîte de courriel n’a pas pu recevoir ce message : elle est peut-être pleine. Demandez un nouvel envoi plus tard. Vos documents restent disponibles dans votre compte.',
    en: 'Your mailbox could not receive this message: it may be full. Ask for a new sending later. Your documents stay available in your account.',
  },
  'content-refused': {
    fr: 'Ce message n’a pas pu être envoyé. Vos documents restent disponibles dans votre compte.',
    en: 'This message could not be sent. Your documents stay available in your account.',
  },
  'given-up': {
    fr: 'Ce message n’a pas pu être envoyé malgré plusieurs essais. Vos documents restent disponibles dans votre compte.',
    en: 'This message could not be sent in spite of several tries. Your documents stay available in your account.',
  },
} as const satisfies Record<string, Text>;
export type MailFailure = keyof typeof mailFailures;
