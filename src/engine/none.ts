// A figure that the method calls null is NaN in a run.

export function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

export function ifKnown(value: number | undefined): number | undefined {
  return orNull(value) ?? undefined;
}
