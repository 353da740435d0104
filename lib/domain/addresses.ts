/** The ministry's portal, "Étrangers en France" (FAQ 9, 38, 39). */
export const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/';

/** Where electronic tax stamps are sold online (FAQ 33). */
export const stampShop = 'https://www.timbres-impots.gouv.fr';

/** The directory of public services, for the address of a prefecture. */
export const prefectures = 'https://lannuaire.service-public.fr/navigation/prefecture';
