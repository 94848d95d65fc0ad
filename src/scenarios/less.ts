// A contract of which less is done than is paid for: what the rung as delivered and the ways a gap closes have in common.
import type { Absence, Contract, Delivered } from '../contract/types.ts';

/** As many journeys as before; a share of the visits ends at the door, and takes no time there. */
export function endedAtTheDoor(contract: Contract, part: number): Contract {
  const { wasted } = contract.visit;
  const turnedBack = part + wasted.share;
  return {
    ...contract,
    visit: {
      ...contract.visit,
      wasted: {
        ...wasted,
        share: (1 + wasted.share) / (1 - part) - 1,
        staff_time: turnedBack > 0 ? (wasted.staff_time * wasted.share) / turnedBack : 0,
      },
    },
  };
}

/** As many visits as before, each shorter. */
export function shorterVisits(contract: Contract, factor: number): Contract {
  const { demand } = contract;
  return {
    ...contract,
    demand: { ...demand, visits: demand.visits.map((visit) => ({ ...visit, length: visit.length * factor })) },
  };
}

/** Posts that are stated, or follow from cases, and stand empty. */
export function lessPosts(contract: Contract, part: number): Contract {
  const kept = (number: number | undefined) => (number === undefined ? undefined : number * (1 - part));
  return {
    ...contract,
    staff: contract.staff.map((role) => ({ ...role, posts: kept(role.posts), cases: kept(role.cases) })),
  };
}

/** Travel, notes and checking in, unpaid. */
export function lessTravelAndNotes(contract: Contract, part: number): Contract {
  const { visit, lone_working } = contract;
  return {
    ...contract,
    visit: { ...visit, travel_paid: visit.travel_paid * (1 - part), notes: visit.notes * (1 - part) },
    lone_working: { ...lone_working, check_in: lone_working.check_in * (1 - part) },
  };
}

function less(absence: Absence, kept: number): Absence {
  return 'share' in absence ? { share: absence.share * kept } : { amount: absence.amount * kept };
}

/** Time for supervision and training, supervisors, supervision from outside and fees. */
export function lessSupervision(contract: Contract, part: number): Contract {
  const { absence, supervision, costs } = contract;
  const kept = 1 - part;
  return {
    ...contract,
    absence: { ...absence, supervision: less(absence.supervision, kept), training: less(absence.training, kept) },
    supervision: {
      ...supervision,
      // No supervisor at all is a span of 0, by the costing method.
      span: kept > 0 ? supervision.span / kept : 0,
      external: { ...supervision.external, sessions_per_year: supervision.external.sessions_per_year * kept },
    },
    costs: { ...costs, training_fees: costs.training_fees * kept },
  };
}

/** A piece that was seen to take less time. */
export function pieceSeen(
  contract: Contract,
  { item, contact_time, staff_time }: Pick<Delivered, 'item' | 'contact_time' | 'staff_time'>,
): Contract {
  const { price } = contract;
  const items = price.items.map((each) =>
    each.name === item
      ? {
          ...each,
          contact_time: contact_time ?? each.contact_time,
          staff_time: staff_time ?? each.staff_time,
        }
      : each,
  );
  return { ...contract, price: { ...price, items } };
}
