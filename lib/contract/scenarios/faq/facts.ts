/** Facts of invented people on one day, complete enough for a sure answer. */
const on = '2026-11-23';
const identifiers = { foreignerNumber: '7503120521' };
const adult = { birthDate: '1990-05-14', requestType: 'first', identifiers, on };

export const refugee = { status: 'refugee', ...adult };
export const subsidiary = { status: 'subsidiary-protection', ...adult };
export const spouse = { status: 'family-member', relativeStatus: 'refugee', relationship: 'spouse', ...adult };
export const minor = { ...refugee, birthDate: '2010-03-15' };

/** A card in the third month before its end. */
export const renewal = {
  ...refugee,
  requestType: 'renewal',
  heldPermit: { type: 'resident-card-10y', number: 'F4KX72M9A', expiresOn: '2027-02-10' },
};

/** Who files for a minor. */
export const parent = { familyName: 'Mukendi', givenNames: ['Nyota'] };
