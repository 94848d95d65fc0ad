// All checks, in the order in which a report lists what they find.
import type { Check } from './check.ts';

export const checks: readonly Check[] = [];
