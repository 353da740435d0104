import { startLocal } from './server.ts';

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT is "${process.env.PORT}": it must be a number from 1 to 65535.`);

const server = await startLocal({ port, directory: process.env.LOCAL_DIRECTORY ?? '.local' }).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      return fail(`Port ${port} is taken. Stop what listens there, or choose another: PORT=3001 npm start`);
    if (error.code === 'EACCES')
      return fail(`Port ${port} may not be opened by this user. Choose another: PORT=3001 npm start`);
    throw error;
  },
);

const tokens = await Promise.all(
  (['applicant', 'agent', 'admin'] as const).map(async (role) => {
    const response = await fetch(`${server.url}/local/tokens`, {
      method: 'POST',
      body: JSON.stringify({
        role,
        subject: `local-${role}`,
        email: `${role}@example.org`,
        ...(role === 'agent' && { prefecture: '75' }),
      }),
    });
    const { token } = (await response.json()) as { token: string };
    return `  ${role.padEnd(9)} ${token}`;
  }),
);

console.log(`bpi-document-api on Node ${process.version}

  API            ${server.url}/v1
  Documentation  ${server.url}/docs
  Inbox          ${server.url}/local/inbox

Tokens for 12 hours (more: POST ${server.url}/local/tokens):
${tokens.join('\n')}

Try:  curl -s ${server.url}/v1/eligibility -H 'Content-Type: application/json' -d '{"status":"refugee"}'
State is kept in ${process.env.LOCAL_DIRECTORY ?? '.local'}/. Ctrl+C stops.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
