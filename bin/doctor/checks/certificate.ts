import { DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { type Check, failed, ok, skipped } from '../check.ts';

const day = 86_400_000;
/** ACM renews 60 days ahead; a month before the end something is in its way. */
const soon = 30 * day;

/** Whether the certificate of the stage's own domain is there, where a regional API looks for it, and issued for that name. */
export const certificate: Check = {
  name: 'certificate',
  permission: 'acm:DescribeCertificate',
  run: async ({ aws: { acm }, stage, now }) => {
    const { domain } = stage as { domain?: { name: string; certificateArn: string } };
    if (!domain) return skipped('no domain of its own');
    const [, , , region] = domain.certificateArn.split(':');
    if (region !== stage.region)
      return failed(
        `the certificate is in ${region}, the stage in ${stage.region}`,
        `Request one for ${domain.name} in ${stage.region}: a regional API takes no other.`,
      );
    const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn: domain.certificateArn }));
    const { Status, SubjectAlternativeNames: names = [], NotAfter, DomainValidationOptions = [] } = Certificate ?? {};
    if (Status === 'PENDING_VALIDATION') {
      const records = DomainValidationOptions.flatMap(({ ResourceRecord: it }) =>
        it ? `${it.Name} → ${it.Value}` : [],
      );
      return failed('the certificate waits for its validation', `Add to the DNS (CNAME): ${records.join(', ')}.`);
    }
    if (Status !== 'ISSUED')
      return failed(`the certificate is ${Status}`, `Request another for ${domain.name} in ACM.`);
    if (!names.some((name) => covers(name, domain.name)))
      return failed(`the certificate is for ${names.join(', ')}`, `Request one for ${domain.name}.`);
    const left = NotAfter ? NotAfter.getTime() - now() : Number.POSITIVE_INFINITY;
    if (left < soon)
      return failed(
        `the certificate ends in ${Math.floor(left / day)} days`,
        'ACM should have renewed it: check that its validation records still stand in the DNS, or import the next one.',
      );
    return ok(`issued for ${domain.name}`);
  },
};

/** A name, or a wildcard for one label (RFC 6125, 6.4.3). */
const covers = (pattern: string, name: string) =>
  pattern === name || (pattern.startsWith('*.') && pattern.slice(1) === name.slice(name.indexOf('.')));
