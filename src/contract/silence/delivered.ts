// What can be missing of a contract: nothing of what nobody asks for was seen not to be delivered.
import type { Contract } from '../schema.ts';

/** What a piece that was seen may be called. */
export function piecesNamed(items: Contract['price']['items']): string {
  if (items.length === 0)
    return 'price.items has no pieces; add the piece there, or write a way such as visit-not-made';
  return `no piece of price.items has that name; write ${items.map(({ name }) => name).join(' or ')}`;
}

type Way = NonNullable<Contract['delivered'][number]['way']>;
type Parts = Pick<Contract, 'price' | 'demand' | 'cover' | 'staff' | 'lone_working' | 'visit'>;
type Lacks = (contract: Parts, isUnknown: (path: string) => boolean) => string | false;

const noVisits: Lacks = ({ demand: { visits } }) =>
  visits.length === 0 && 'there are no visits; state demand.hours_per_week, or another way such as posts-empty';

/** Why a way cannot have been seen. What is unknown may be there all the same. */
const LACKS: { readonly [way in Way]?: Lacks } = {
  'visit-not-made': noVisits,
  'contact-minutes': noVisits,
  'travel-and-notes-unpaid': noVisits,
  'call-out-not-attended': ({ cover }, isUnknown) =>
    !isUnknown('cover') &&
    !cover.some(({ mode, staff }) => mode !== 'waking' && staff > 0) &&
    'nobody sleeps in or is on call; state that cover, or write visit-not-made',
  'posts-empty': ({ staff }) =>
    staff.every(({ posts, cases }) => posts === undefined && cases === undefined) &&
    'no role is stated as posts or cases; state them under staff, such as posts: 20',
  'no-second-worker': ({ cover, lone_working: { allowed, second_worker }, visit }, isUnknown) =>
    allowed &&
    visit.crew + second_worker <= 1 &&
    !isUnknown('lone_working.second_worker') &&
    cover.reduce((sum, { staff }) => sum + staff, 0) < 2 &&
    'nowhere are two asked for; state lone_working.second_worker, visit.crew or cover of two',
  'results-not-reached': ({ price: { at_risk } }, isUnknown) =>
    at_risk.share === 0 &&
    !isUnknown('price.at_risk.share') &&
    'no part of the price hangs on results; state price.at_risk.share, such as 10%',
};

/** What the contract would have to ask for; undefined where it does. */
export function lacksFor(way: Way, contract: Parts, isUnknown: (path: string) => boolean): string | undefined {
  return LACKS[way]?.(contract, isUnknown) || undefined;
}
