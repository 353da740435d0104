import { simulations } from '../../domain/mail-simulator.ts';

const simulated = Object.entries(simulations).map(
  ([name, { meaning }]) => `- \`${name}@simulator.local\`: ${meaning}.`,
);

/** The first page that a front-end developer reads. */
export const introduction = `This service answers for the online residence-permit procedure of beneficiaries of international protection in France (refugees, beneficiaries of subsidiary protection, and their families): it says where to apply, checks e-photo codes and supporting documents, keeps the application, and issues its document (attestation de prolongation d’instruction or confirmation of deposit) at once, by download and by e-mail.

### A deposit in seven calls

1. \`POST /v1/eligibility\`: is this the right procedure?
2. \`POST /v1/applications\`: a draft.
3. \`PUT …/steps/information\`, then \`PUT …/steps/reason\`.
4. For each paper: \`POST …/files\`, send the bytes with the form given, \`POST …/files/{fileId}/validation\`.
5. \`PUT …/steps/documents\` with the e-photo code, then \`PUT …/steps/summary\`.
6. \`POST …/deposit\`: the document is made, kept and sent.
7. \`GET /v1/attestations/{attestationId}/pdf\`: the same bytes as in the mail.

### Tokens

A call that is not public carries \`Authorization: Bearer\` with a token of the deployment’s identity provider: its subject is the account, its role (\`applicant\`, \`agent\` or \`admin\`) says what it may call. On a developer’s machine, \`npm start\` prints one for each role, and \`POST /local/tokens\` makes more. The examples read it from \`$TOKEN\`.

### Refusals

Every refusal is \`application/problem+json\` (RFC 9457) with a stable \`code\`, a sentence for the person in French or English, every defect at once in \`errors\`, the question of the FAQ that explains it, and whom to ask. Its \`type\` is the address of its page. A browser that prefers \`text/html\` gets it as a page from the operations that answer with pages. A path that does not exist answers \`not-found\`, a method that a path does not have \`method-not-allowed\`. What is not yours looks as if it did not exist.

### Retries

Send \`Idempotency-Key\` with each POST that creates or sends: after a lost answer, the same call gives the same result and never a second deposit or mail. The steps of a draft, its deposit or removal, and each move of a filed application take \`If-Match\`.

### Trying what becomes of an e-mail

Give an account one of these addresses: the API sends to no real mailbox, and tells the outcome in \`messages\` of the application and in \`GET /v1/notifications\`, on a developer’s machine as on AWS. A label makes a fresh address: \`bounce+monday@simulator.local\`.

${simulated.join('\n')}`;
