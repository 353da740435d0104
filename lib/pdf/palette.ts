import type { Color, Style } from './type.ts';

/** Dark enough to stay black on a photocopy; nothing is told by colour alone. */
export const ink: Color = [0.07, 0.13, 0.24];
export const soft: Color = [0.24, 0.29, 0.38];
export const hairline: Color = [0.62, 0.66, 0.72];
export const watermark: Color = [0.76, 0.78, 0.82];

/** No text is smaller, however long the names; below `last`, only what no name can be, such as dozens of the widest signs. */
export const smallest = { size: 6.8, leading: 8.8, last: 0.7 } as const;

/** The type sizes of a sheet, smaller together when a document holds a lot. */
export function stylesAt(scale: number) {
  const least = scale < smallest.last ? { size: 0, leading: 0 } : smallest;
  const style = (weight: Style['weight'], size: number, leading: number, color = ink): Style => ({
    weight,
    size: Math.max(size * scale, least.size),
    leading: Math.max(leading * scale, least.leading),
    color,
  });
  return {
    issuer: style('semi-bold', 10.5, 14),
    title: style('semi-bold', 16, 21.5),
    status: style('semi-bold', 11, 15),
    heading: style('semi-bold', 9, 11.5),
    label: style('regular', 7.8, 11, soft),
    name: style('semi-bold', 13, 17),
    value: style('regular', 10, 14),
    date: style('semi-bold', 15, 20),
    answer: style('semi-bold', 10, 13),
    sentence: style('regular', 9.6, 13.4),
    note: style('regular', 8, 11, soft),
    condition: style('regular', 8.6, 11.4),
    code: { ...style('semi-bold', 13, 18), tracking: 0.8 * scale },
  };
}
export type Styles = ReturnType<typeof stylesAt>;
