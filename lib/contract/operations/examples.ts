/** Invented people: the names come from no real file. */
export const informationExample = {
  holder: {
    familyName: 'Yıldız',
    givenNames: ['Şükrü'],
    sex: 'M',
    birthDate: '1990-05-14',
    birthPlace: 'Diyarbakır',
    birthCountry: 'TR',
    nationality: 'TR',
    foreignerNumber: '7503120521',
    address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
  },
};

export const reasonExample = { status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } };

export const fileExample = {
  document: 'proof-of-address',
  name: 'justificatif.pdf',
  type: 'application/pdf',
  size: 614,
  sha256: '{{sha256}}',
};
