import { portal, prefectures } from './addresses.ts';
import type { NextStep } from './decision.ts';
import { ephotoMap } from './ephoto-code.ts';
import type { Facts } from './facts.ts';
import { contactsFor } from './help.ts';
import type { Channel } from './lists.ts';
import { missingNames } from './missing.ts';
import { told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { fill, type Text } from './text.ts';

/** What to do next, wherever the answer sends: never an answer without a way on (RTE-13; FAQ 9, 15, 16, 22, 32, 39). */
export function nextSteps(
  channel: Channel,
  facts: Facts,
  settings: Settings,
  missing: readonly string[] = [],
): NextStep[] {
  const office: NextStep = { text: goToPrefecture, url: prefectures };
  const { 'contact-centre': centre } = contactsFor(settings);
  const ask: NextStep = { text: centre.text, url: centre.url, phone: centre.phone };
  switch (channel) {
    case 'online':
      return online(facts);
    case 'prefecture':
      return [office];
    case 'change-of-situation':
      return [{ text: declareChange, url: portal }];
    case 'nothing-to-do':
      return [{ text: keepReceipt, url: prefectures }];
    case 'not-eligible':
      return [{ text: elsewhere, url: portal }, ask];
    case 'undetermined':
      return [{ text: fill(complete, { missing: missingNames(missing) }), url: portal }, office, ask];
  }
}

function online({ requestType }: Facts): NextStep[] {
  const keep = requestType === 'first' ? [] : [{ text: told('REN-09'), url: portal }];
  return [
    { text: signIn, url: portal },
    { text: gather, url: portal },
    { text: told('EPH-18'), url: ephotoMap },
    ...keep,
  ];
}

const signIn: Text = {
  fr: 'Connectez-vous à votre compte, puis choisissez la rubrique « Je demande ou renouvelle un titre de séjour ».',
  en: 'Sign in to your account, then choose “Je demande ou renouvelle un titre de séjour”.',
};
const gather: Text = {
  fr: 'Préparez les pièces justificatives de la liste, en JPG, PNG, PDF, TIFF ou BMP.',
  en: 'Prepare the supporting documents on the list, as JPG, PNG, PDF, TIFF or BMP.',
};
const goToPrefecture: Text = {
  fr: 'Prenez contact avec votre préfecture de résidence.',
  en: 'Get in touch with your prefecture of residence.',
};
const declareChange: Text = {
  fr: 'Sur le site, ouvrez la tuile « Je déclare un changement de situation ».',
  en: 'On the site, open the tile “Je déclare un changement de situation”.',
};
const keepReceipt: Text = {
  fr: 'Gardez votre récépissé et attendez la réponse de la préfecture. Pour toute question, contactez-la.',
  en: 'Keep your receipt and wait for the prefecture’s answer. If you have a question, contact the prefecture.',
};
const elsewhere: Text = {
  fr: 'Cette démarche ne vous est pas ouverte pour le moment : relisez la raison indiquée. Le site présente les autres démarches.',
  en: 'This procedure is not open to you for now: read the reason given. The site shows the other procedures.',
};
const complete: Text = {
  fr: 'Indiquez ou corrigez : {missing}.',
  en: 'Give or correct: {missing}.',
};
