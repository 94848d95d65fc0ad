/**
 * Sums of many parts made in another order end on other last digits. Amounts, times and shares that miss each other by no
 * more than this are equal: nothing that anybody pays, waits or agrees is as small.
 */
export const A_HAIR = 1e-6;
