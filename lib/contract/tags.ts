/** The chapters of the documentation, in the order of a person's way through the procedure. */
export const tags = [
  {
    name: 'Rules',
    description:
      'What the procedure says about a situation: where to apply, what may be obtained, with which papers, and when. Public, nothing is kept.',
  },
  {
    name: 'E-photo',
    description: 'The code printed on the e-photo sheet: registration by the operator, check by the applicant.',
  },
  {
    name: 'Application',
    description:
      'The application file and its steps. Each step is saved when it is valid; the next one opens then. `ETag` and `If-Match` protect against lost updates.',
  },
  {
    name: 'Files',
    description:
      'Supporting documents. The bytes go straight from the browser to the store with a presigned form; the API judges them there.',
  },
  {
    name: 'Attestations',
    description:
      'The deposit and the document that it gives at once: attestation de prolongation d’instruction, or confirmation of deposit.',
  },
  {
    name: 'Prefecture',
    description:
      'What agents of the prefecture do with an application that was filed there; an application of another prefecture looks like none.',
  },
  {
    name: 'Complements',
    description: 'Documents that the prefecture asks for during the examination, and the person’s answer to each.',
  },
  { name: 'Follow-up', description: 'History and notifications: all that happened, when and by whom.' },
  {
    name: 'Verification',
    description: 'For whoever is shown a document: what it is worth today, and nothing of its holder.',
  },
  { name: 'Service', description: 'Health, contract and documentation of this service.' },
] as const;
