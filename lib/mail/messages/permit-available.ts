import { fill, type Text } from '../../domain/text.ts';
import type { Message } from '../letter.ts';
import { section } from '../sections.ts';

export type PermitAvailableFacts = {
  applicationId: string;
  /** Tax to pay, in cents (TMB-08). */
  amountCents: number;
  /** The person holds an older permit, which is given back when the new one is handed over (REN-09). */
  givesBackPermit: boolean;
};

/** MAI-06: the permit is ready; the tax is paid by electronic stamp at the prefecture (FAQ 33, 39). */
export const permitAvailable: Message<PermitAvailableFacts> = {
  rule: 'MAI-06',
  when: 'The permit has been granted and waits at the prefecture.',
  subject: { fr: 'Votre titre est disponible', en: 'Your permit is available' },
  letter: ({ amountCents, givesBackPermit }) => {
    const amount = euros(amountCents);
    return {
      opening: fill(
        {
          fr: 'Montant à payer : {amount} € en timbre électronique (16 chiffres), demandé lors de la remise en préfecture.',
          en: 'Amount to pay: €{amount} by electronic stamp (16 digits), asked for when the permit is handed over at the prefecture.',
        },
        { amount },
      ),
      sections: [
        section('what', {
          paragraph: {
            fr: 'Votre titre de séjour est prêt. Pour le recevoir, il faut payer une taxe avec un timbre fiscal électronique.',
            en: 'Your residence permit is ready. To receive it, you pay a tax with an electronic tax stamp.',
          },
        }),
        section(
          'todo',
          { list: [buy, cash, fill(check, { amount }), ...(givesBackPermit ? [bringBoth] : [bring])] },
          { action: { fr: 'Acheter le timbre en ligne', en: 'Buy the stamp online' }, url: shop },
        ),
        section('until', {
          paragraph: {
            fr: 'Ce message ne fixe pas de date limite. Gardez votre attestation jusqu’à ce que le titre vous soit remis.',
            en: 'This message sets no deadline. Keep your certificate until the permit is handed over to you.',
          },
        }),
      ],
    };
  },
  specimens: {
    first: { applicationId: 'BPI-2026-7K3QX9-M', amountCents: 2500, givesBackPermit: false },
    renewal: { applicationId: 'BPI-2026-2F8TJ4-C', amountCents: 22550, givesBackPermit: true },
  },
};

const shop = 'https://www.timbres-impots.gouv.fr/';

/** An amount as each language writes it, cents only where there are any. */
function euros(cents: number): Text {
  const whole = String(Math.trunc(cents / 100));
  const rest = cents % 100 === 0 ? '' : String(cents % 100).padStart(2, '0');
  return { fr: rest ? `${whole},${rest}` : whole, en: rest ? `${whole}.${rest}` : whole };
}

const buy = {
  fr: 'Achetez un timbre électronique : sur www.timbres-impots.gouv.fr, dans un bureau de tabac ou dans un centre des impôts.',
  en: 'Buy an electronic stamp: at www.timbres-impots.gouv.fr, at a tobacconist’s (bureau de tabac) or at a tax office.',
};
const cash = {
  fr: 'Pas de carte bancaire ? Payez en espèces dans un bureau de tabac ou un centre des impôts.',
  en: 'No bank card? Pay in cash at a tobacconist’s or at a tax office.',
};
const check = {
  fr: 'Vérifiez sur le document remis : timbre électronique, numéro à 16 chiffres, montant de {amount} €. Les timbres en papier ne sont pas acceptés.',
  en: 'Check on the slip that you get: electronic stamp, 16-digit number, amount of €{amount}. Paper stamps are not accepted.',
};
const bring = {
  fr: 'Apportez le numéro du timbre et votre attestation à la préfecture.',
  en: 'Bring the stamp number and your certificate to the prefecture.',
};
const bringBoth = {
  fr: 'Apportez à la préfecture le numéro du timbre, votre attestation et votre ancien titre : vous le rendrez en recevant le nouveau.',
  en: 'Bring the stamp number, your certificate and your old permit to the prefecture: you give it back when you receive the new one.',
};
