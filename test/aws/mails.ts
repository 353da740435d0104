/** Every message that moto's SES has taken, whole. */
export async function sentMails(): Promise<string[]> {
  const { ses } = (await (await fetch(`${process.env.AWS_ENDPOINT_URL}/moto-api/data.json`)).json()) as {
    ses: { RawMessage?: { raw_data: string }[] };
  };
  return (ses.RawMessage ?? []).map(({ raw_data }) => raw_data);
}
