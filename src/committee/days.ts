/** How long an authority is given to answer a letter or a motion, days. */
export const DAYS_TO_ANSWER = 28;
