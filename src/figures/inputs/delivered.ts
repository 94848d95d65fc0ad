// What is done of what is billed, where less is delivered; all of it otherwise. And what the contract as specified has, which
// income goes by.
import type { RunContext } from '../context.ts';
import { counted, rowOf, type Seen } from '../leaf.ts';

const SOURCE = 'What was seen to be delivered';

/** Nobody is awake for a visit, and somebody can be called. */
export function isCallOut({ waking, asleep, onCall }: RunContext['layout']['bands'][number]): boolean {
  return waking === 0 && asleep + onCall > 0;
}

/** Of the work of a band; what nobody attends takes its part of the pattern with it. */
type Work = Seen<'rules' | 'layout'>;

const callOutsLeft = ({ rules }: Work): number => rules.left?.callOuts ?? 1;

function attendedIn(context: Work, row: number): number {
  return isCallOut(rowOf(context.layout.bands, row)) ? callOutsLeft(context) : 1;
}

function attended(context: Work): number {
  if (callOutsLeft(context) === 1) return 1;
  return context.layout.bands.reduce((sum, { share }, row) => sum + share * attendedIn(context, row), 0);
}

export const hoursLeft = counted(
  'delivered.hours',
  { label: 'Share of the hours billed that is given', unit: 'share', source: SOURCE },
  (context) => (context.rules.left?.hours ?? 1) * attended(context),
  'rules',
  'layout',
);

export const bandLeft = counted(
  'delivered.band',
  { label: 'Weight of the band in the work that is done', unit: 'share', rows: 'band', source: SOURCE },
  (context, row) => {
    const whole = attended(context);
    return whole === 0 ? 0 : attendedIn(context, row) / whole;
  },
  'rules',
  'layout',
);

export const workersLeft = counted(
  'delivered.overOne',
  { label: 'Share of workers beyond one who come', unit: 'share', source: SOURCE },
  ({ rules }) => rules.left?.overOne ?? 1,
  'rules',
);

const sold = ({ contract, rules }: Seen<'rules' | 'demand' | 'visit'>) => rules.sold ?? contract;

export const billedLength = counted(
  'billed.length',
  { label: 'Length of a visit as billed', unit: 'hours/visit', rows: 'length', source: 'The contract' },
  (context, row) => rowOf(sold(context).demand.visits, row).length,
  'rules',
  'demand',
  'visit',
);

export const wastedPaid = counted(
  'billed.wasted',
  {
    label: 'Share of the price of a visit that is paid for wasted ones, for each visit billed',
    unit: 'share',
    source: 'The contract',
  },
  (context) => {
    const { share, billed } = sold(context).visit.wasted;
    return share * billed;
  },
  'rules',
  'demand',
  'visit',
);
