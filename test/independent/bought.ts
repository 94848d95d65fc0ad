// Section 10 of the method after the total: what a unit, a visit and a post cost, and what the money buys.
//
// READINGS
//  1. The net price of a visit is what reaches the provider for one: the average price of its length, times its hours (of
//     duty: its part of Q, waiting inside, in which its length has its share), times what is paid for second workers, and what
//     is paid for the wasted visits whose time and journeys are in its cost. What is paid for guaranteed hours is not in it.
//     As with all income, `safe` and the rungs beyond it have the price as specified.
//  2. Journey costs are spread evenly over visits; a piece has none.
//  3. A piece without contact buys minutes of staff time of one worker, so nothing is divided by the crew.
//  4. `bought.minutes`, `bought.pieces` and `bought.places` are null where the unit is another; `bought.places` counts places.
//  5. Where nobody is on duty, what a duty hour, a line or a post costs is null.
//  6. Where work is unstated every cost that rests on the number of posts is null, and that number too; nights, the manager's
//     rota and what else is stated as a sum stay. Money that does not pay for those buys no post, and none less than none.
//     A price that is named and unknown is above nothing.
//  7. A unit of which none is asked for has no volume to divide a year by: null.
//  8. `bought.dutyHours` is worked out wherever `bought.posts` is.
import { type Kind, keptOfGross, paidForBoth, pricesByLength, type Unit } from './income.ts';
import { get, ratio, WEEKS, type Year } from './year.ts';

/** What reaches the provider for one visit of each length, then for one of each piece; null: nobody knows, or nothing. */
export function netPrices(year: Year): (number | null)[] {
  const { c, visitsOf, duty, dutyShares } = year;
  const kept = keptOfGross(year);
  const prices = pricesByLength(year);
  const wasted = c.price.buys === 'contact' ? c.visit.wasted.share * c.visit.wasted.billed : 0;
  const ofVisits = visitsOf.map(({ length, visits }, i) => {
    const price = prices[i];
    if (price == null) return null;
    const billed = c.price.buys === 'contact' ? length : visits === 0 ? 0 : (duty * (dutyShares[i] ?? 0)) / visits;
    return price * billed * paidForBoth(year) * (1 + wasted) * kept;
  });
  const vat = 1 + c.price.vat_included;
  return [...ofVisits, ...c.price.items.map(({ price }) => (price === null ? null : (price / vat) * kept))];
}

/** What each line costs and how many minutes its price buys, first the visit lengths, then the pieces. */
function lines(year: Year, prices: (number | null)[]): void {
  const { c, crew, visitsOf, f } = year;
  const total = get(f, 'cost.total');
  const journeys = get(f, 'cost.direct') === 0 ? 0 : (get(f, 'journeys direct') * total) / get(f, 'cost.direct');
  const perDutyHour = ratio(total - journeys, get(f, 'time.onDuty'));
  f['cost.perDutyHour'] = perDutyHour;
  const s = ratio(get(f, 'band.onDuty') - get(f, 'band.apart'), get(f, 'time.workload'));
  const perHour = perDutyHour === null || s === null ? null : perDutyHour * s;
  const journey = ratio(journeys, get(f, 'time.visits')) ?? 0;

  const put = (i: number, contact: number, other: number, trip: number, workers: number) => {
    const price = prices[i] ?? null;
    f[`line.cost[${i}]`] = perHour === null ? null : (contact * workers + other) * perHour + trip;
    const buys = price === null || perHour === null ? null : ratio(price - trip, perHour);
    f[`line.minutes[${i}]`] = buys === null ? null : (60 * Math.max(0, buys - other)) / workers;
  };
  visitsOf.forEach(({ length, dutyTime }, i) => {
    put(i, length, crew * (dutyTime - length), journey, crew);
  });
  c.price.items.forEach(({ contact_time, staff_time }, i) => {
    const at = visitsOf.length + i;
    if (contact_time > 0) put(at, contact_time, staff_time, 0, crew);
    else put(at, staff_time, 0, 0, 1);
  });
}

export function bought(year: Year, unit: Unit, volume: number, prices: (number | null)[]): void {
  const { c, f } = year;
  const net = f['income.net'] ?? null;
  const total = get(f, 'cost.total');
  const contact = get(f, 'time.contactHours');
  const less = (income: number | null, cost: number | null) =>
    income === null || cost === null ? null : income - cost;
  const byContact = unit.kind === 'hour' && c.price.buys === 'contact';
  f['unit.volume'] = volume === 0 ? null : volume;
  f['income.netPerUnit'] = ratio(net, volume);
  f['income.netPerContactHour'] = byContact ? ratio(net, contact) : null;
  f['cost.perUnit'] = ratio(total, volume);
  f['cost.perContactHour'] = ratio(total, contact);
  f['gap.perUnit'] = less(f['income.netPerUnit'], f['cost.perUnit']);
  f['gap.perContactHour'] = less(f['income.netPerContactHour'], f['cost.perContactHour']);
  f['gap.perYear'] = less(net, total);
  lines(year, prices);

  const share = net === null ? null : total === 0 ? null : Math.min(1, net / total);
  const where = (kind: Kind, times: number) => (unit.kind === kind && share !== null ? times * share : null);
  f['bought.share'] = share;
  f['bought.minutes'] = where('hour', 60);
  f['bought.pieces'] = where('piece', volume);
  f['bought.places'] = where('place', c.price.places ? c.price.places.number * c.price.places.occupancy : 0);
  f['post.cost'] = ratio(total, get(f, 'staff.fte'));
  postsFor(f['post.cost'], year);
}

/** What the net income buys of posts that cost so much each. */
function postsFor(cost: number | null, { f }: Year): void {
  const net = f['income.net'] ?? null;
  const posts = net === null || cost === null ? null : ratio(net, cost);
  f['bought.posts'] = posts;
  f['bought.awake'] = posts === null ? null : (posts * get(f, 'post.onDuty')) / (365 * 24);
  f['bought.dutyHours'] = posts === null ? null : (posts * get(f, 'post.onDuty')) / WEEKS;
}

/** Is there a sum, and nobody said for how much work? */
export function workIsUnstated({ f }: Year): boolean {
  const gross = f['income.gross'] ?? null;
  return get(f, 'time.onDuty') === 0 && (gross === null || gross > 0);
}

const OF_POSTS = `staff.fte staff.headcount pay.basic pay.sick pay.gross pay.agency
  oncost.nationalInsurance oncost.pension oncost.levy oncost.allowance
  supervision.line supervision.manager supervision.admin
  direct.loneWorker direct.recruitment direct.trainingFees direct.equipment direct.other
  cost.direct cost.overhead cost.contingency cost.surplus cost.total cost.perUnit cost.perContactHour
  cost.perDutyHour gap.perUnit gap.perContactHour gap.perYear price.factor price.breakEven cap.breakEven
  bought.share bought.minutes bought.pieces bought.places`.split(/\s+/);

/** The line between what 10 and 20 posts cost, and where income meets it. */
export function unstatedWork(year: Year, ofTen: number, ofTwenty: number): void {
  const { f } = year;
  const net = f['income.net'] ?? null;
  const each = (ofTwenty - ofTen) / 10;
  const posts = net === null ? null : Math.max(0, (net - (ofTen - 10 * each)) / each);
  const ofRows = /^(line|role\.(fte|headcount|gross))/;
  for (const id of Object.keys(f)) if (OF_POSTS.includes(id) || ofRows.test(id)) f[id] = null;
  f['bought.posts'] = posts;
  f['post.cost'] = posts === null ? null : ratio(net, posts);
  f['bought.awake'] = posts === null ? null : (posts * get(f, 'post.onDuty')) / (365 * 24);
  f['bought.dutyHours'] = posts === null ? null : (posts * get(f, 'post.onDuty')) / WEEKS;
}
