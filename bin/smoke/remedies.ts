/** What whoever deploys does when a phase fails for a reason that the answer itself does not tell. */
export const remedies = {
  health:
    'Give the address that `cdk deploy` printed as Url, the name of the stage at its end included. If it is the right one, look at the logs of the function `rules`.',
  eligibility: 'The rules of the stage decide otherwise than usual: look at `settings` of the stage.',
  ephoto:
    'BPI_EPHOTO_CODE must be a usable code: active, not expired, not used. With BPI_ADMIN_TOKEN one is registered, unless the stage asks an external register.',
  application: 'Look at the problem above: its code has a page at <address>/errors/<code>.',
  steps:
    'A file that is not received: look at the CORS and KMS settings of the uploads bucket. One that has no verdict: look at the logs of `uploads`, and at the malware scan if the stage has one. Else see <address>/errors/<code>.',
  deposit:
    'The account needs a verified address: the token must have the claims `email` and `email_verified: true`. Else look at the logs of `attestations`.',
  document: 'Look at the logs of `attestations` and `verification`, and at their right to read the documents bucket.',
  mail: 'In the SES sandbox the address of the account must be verified, and the sender’s identity always: run `npm run doctor`. Then look at the queue `Undelivered` and the logs of `mail`.',
  draft:
    'A draft that stays expires by itself. One that was filed although the answer said otherwise is for an agent to close.',
  end: 'BPI_AGENT_TOKEN must be of an agent of the prefecture of département 75, unless the stage routes otherwise. Nothing is lost: revoke the document and close the application by hand.',
} as const;
