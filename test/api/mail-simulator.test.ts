import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulationOf, simulations } from '../../lib/domain/mail-simulator.ts';
import { type Api, expectStatus, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  api = server.api;
});
afterAll(() => server.stop());

/** Deposits with an account of this address, and gives its message once it has come to this state. */
async function outcomeOf(email: string, state: string) {
  const ready = await readyToDeposit(api);
  const token = await tokenOf(api, 'applicant', ready.subject, { email });
  const receipt = expectStatus(await api.call('POST', `${ready.path}/deposit`, { token }), 200);
  const view = await until(
    async () => {
      const { body } = await api.call('GET', ready.path, { token });
      const messages = body.messages as { state: string; failure?: string; explanation?: string }[];
      return messages[0]?.state === state ? { ...body, messages } : undefined;
    },
    `${email} ${state}`,
    250,
  );
  const { id } = receipt.body.attestation as { id: string };
  return { view, message: view.messages[0], token, emails: `/v1/attestations/${id}/emails`, ready, id };
}

describe('simulator addresses, on this machine', () => {
  it.each(['ok', 'slow', 'throttle'])(
    '%s@ is delivered',
    async (name) => {
      const { view, id } = await outcomeOf(`${name}+one@simulator.local`, 'delivered');
      expect(view).not.toHaveProperty('emailAddress');
      expect(await server.mails(id)).toHaveLength(1);
    },
    60_000,
  );

  it('FAQ 27: bounce@ fails; the account is told, and a new sending is refused until its address is corrected', async () => {
    const { view, message, token, emails, ready } = await outcomeOf('bounce@simulator.local', 'bounced');
    const explanation = expect.stringContaining('Corrigez votre adresse');
    expect(message).toMatchObject({ failure: 'address-refused', explanation });
    expect(view).toMatchObject({ emailAddress: { failure: 'address-refused' } });
    const refused = expectStatus(await api.call('POST', emails, { token }), 409);
    expect(refused.body).toMatchObject({ code: 'email-address-failing', detail: explanation });
    const other = await outcomeOf('bounce@simulator.local', 'failed');
    expect(other.message).toMatchObject({ failure: 'address-failing' });

    const corrected = await tokenOf(api, 'applicant', ready.subject, { email: 'ok+corrected@simulator.local' });
    expectStatus(await api.call('POST', emails, { token: corrected }), 202);
    const mended = await until(async () => {
      const { body } = await api.call('GET', ready.path, { token: corrected });
      return (body.messages as { state: string }[])[1]?.state === 'delivered' ? body : undefined;
    }, 'the new sending');
    expect(mended).not.toHaveProperty('emailAddress');
  }, 60_000);

  it('complaint@ is told as such', async () => {
    const { message } = await outcomeOf('complaint@simulator.local', 'complained');
    expect(message).toMatchObject({ failure: 'complaint' });
  }, 60_000);
});

describe('simulator addresses, on SES', () => {
  it.each(Object.entries(simulations))('%s@ has a mailbox of SES’s own simulator', (name, { ses }) => {
    expect(simulationOf(`${name}@simulator.local`)?.mailbox).toBe(`${ses}@simulator.amazonses.com`);
    expect(simulationOf(`${name}+a.b@simulator.local`)?.mailbox).toBe(`${ses}+a.b@simulator.amazonses.com`);
  });

  it.each(['ok@example.org', 'ok@simulator.local.example.org', 'okay@simulator.local', 'a+ok@simulator.local', ''])(
    '%j is an address like any other',
    (address) => {
      expect(simulationOf(address)).toBeUndefined();
    },
  );
});
