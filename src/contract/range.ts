// Ranges: `20..40 minutes`, `£14..£16`.

/** The ends of a text with `..` between them, and what stands between; the first takes the unit of the last. */
export function splitRange(text: string): { low: string; likely?: string; high: string } | undefined {
  if (text.indexOf('..') <= 0) return undefined;
  const [low = '', likely, high, ...more] = text.split('..').map((end) => end.trim());
  if (likely === undefined || more.length > 0) return undefined;
  if (high !== undefined) return { low, likely, high };
  const unit = /^[£\d.,\s]*([^\d.,\s£].*)?$/.exec(likely)?.[1];
  return { low: unit && /^[\d.,]+$/.test(low) ? `${low} ${unit}` : low, high: likely };
}
