// The numbers of a finding as data: a value and its unit by name, and what `explain` opens it by where it is a figure.
import { formatIso } from '../calendar/day.ts';
import type { Finding, Quantity } from '../model/types.ts';

export type QuantityJson = { value: number | string | null; unit: string; figure?: string };

/** A day as `2015-09-01`, null where there is no number. */
export function quantitiesJson(figures: Finding['figures']): Record<string, QuantityJson> {
  return Object.fromEntries(Object.entries(figures).map(([name, quantity]) => [name, quantityJson(quantity)]));
}

function quantityJson({ value, unit, figure }: Quantity): QuantityJson {
  const written = unit === 'date' ? formatIso(value) : Number.isFinite(value) ? value : null;
  return { value: written, unit, ...(figure === undefined ? {} : { figure }) };
}
