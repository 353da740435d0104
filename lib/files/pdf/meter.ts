import type { InspectionLimits } from '../limits.ts';
import { limitExceeded } from '../size.ts';
import { Refusal } from './objects.ts';

/** What one file may still cost: objects built (nested ones included), bytes gone through, bytes unfolded. */
export type Meter = { nodes: number; work: number; inflated: number; limits: InspectionLimits };

/** Nested objects that an object of a real file has on average, and more. */
const nodesPerObject = 4;

export const newMeter = (size: number, limits: InspectionLimits): Meter => ({
  nodes: limits.maxObjects * nodesPerObject,
  work: size * 2 + limits.maxInflated,
  inflated: limits.maxInflated,
  limits,
});

/** The refusal of a file that asks for more. */
export const beyond = (name: 'maxDepth' | 'maxObjects' | 'maxInflated', { limits }: Pick<Meter, 'limits'>) =>
  new Refusal(limitExceeded(name, limits));

export function spendNodes(meter: Meter, count: number): void {
  meter.nodes -= count;
  if (meter.nodes < 0) throw beyond('maxObjects', meter);
}

/** Going through the same bytes over and over is how a small file keeps a reader busy. */
export function spendWork(meter: Meter, bytes: number): void {
  meter.work -= bytes;
  if (meter.work < 0) throw beyond('maxObjects', meter);
}

export function spendInflated(meter: Meter, bytes: number): void {
  meter.inflated -= bytes;
  if (meter.inflated < 0) throw beyond('maxInflated', meter);
}
