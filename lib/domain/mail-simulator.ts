/** What becomes of a message to a simulator address: the same on a developer's machine and on SES, so that each outcome can be seen without a real mailbox. */
type Simulation = {
  /** For whoever tests. */
  meaning: string;
  /** Mailbox of SES's own simulator that stands for it (SES developer guide, "Using the mailbox simulator"). */
  ses: 'success' | 'bounce' | 'complaint';
  /** Tries that the provider refuses as too many at once. */
  throttledTries?: number;
  /** How long the provider takes to answer. */
  seconds?: number;
};

export const simulations = {
  ok: { meaning: 'delivered', ses: 'success' },
  bounce: { meaning: 'refused for good: `bounced`, and nothing more is sent to it', ses: 'bounce' },
  complaint: { meaning: 'delivered, then reported as unwanted: `complained`', ses: 'complaint' },
  slow: { meaning: 'delivered; the provider takes three seconds to answer', ses: 'success', seconds: 3 },
  throttle: {
    meaning: 'the provider has no room for the first two tries, then delivered',
    ses: 'success',
    throttledTries: 2,
  },
} as const satisfies Record<string, Simulation>;
export type SimulationName = keyof typeof simulations;

const pattern = /^([a-z]+)(\+[\w.-]{1,64})?@simulator\.local$/i;

/** The simulation that an address asks for, if any, and the mailbox of SES that stands for it; a label after `+` makes a fresh address. */
export function simulationOf(address: string): (Simulation & { name: SimulationName; mailbox: string }) | undefined {
  const [, word = '', label = ''] = pattern.exec(address) ?? [];
  const name = (Object.keys(simulations) as SimulationName[]).find((it) => it === word.toLowerCase());
  if (name === undefined) return undefined;
  const simulation: Simulation = simulations[name];
  return { ...simulation, name, mailbox: `${simulation.ses}${label}@simulator.amazonses.com` };
}
