// Erlang's loss formula: the share of calls that find all out where calls are even over the day and night and nobody waits.

/** `load` is calls an hour x hours each takes, `staff` on duty. Worked out by steps, so that it holds for hundreds of staff. */
export function erlangLoss(load: number, staff: number): number {
  let lost = 1;
  for (let on = 1; on <= staff; on++) lost = (load * lost) / (on + load * lost);
  return lost;
}
