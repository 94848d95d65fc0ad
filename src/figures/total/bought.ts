// What the money buys, where it does not buy all that is asked for; and what a post costs.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysPerYear, fewPosts, hoursPerDay, minutesPerHour, morePosts, weeksPerYear } from '../constants.ts';
import { net } from '../income/net.ts';
import { occupancy, places } from '../inputs/price.ts';
import { totalWithFew, totalWithMore, workIsUnstated } from '../inputs/unstated.ts';
import { postOnDuty } from '../staff/post.ts';
import { fte } from '../staff/staff.ts';
import { totalCost } from './overhead.ts';
import { unitCount, unitIsHour, unitIsPiece, unitIsPlace } from './unit.ts';

const METHOD = 'The costing method, section 10';

export const shareBought = figure('bought.share', {
  label: 'Share of the service that the money pays for',
  unit: 'share',
  source: METHOD,
  formula: fx`if(${totalCost} > 0, min(1, ${net} / ${totalCost}), none)`,
  example: { given: { 'cost.total': 90000, 'income.net': 45000 }, gives: 0.5 },
});

export const minutesBought = figure('bought.minutes', {
  label: 'Minutes of each hour that the money pays for',
  unit: 'minutes/hour',
  why: 'None where the price is not for hours.',
  source: METHOD,
  formula: fx`if(${unitIsHour}, ${minutesPerHour} * ${shareBought}, none)`,
  example: { given: { 'unit.isHour': 1, 'constant.minutesPerHour': 60, 'bought.share': 0.5 }, gives: 30 },
});

export const piecesBought = figure('bought.pieces', {
  label: 'Pieces that the money pays for',
  unit: 'units/year',
  why: 'None where the price is not for pieces.',
  source: METHOD,
  formula: fx`if(${unitIsPiece}, ${unitCount} * ${shareBought}, none)`,
  example: { given: { 'unit.isPiece': 1, 'unit.count': 500, 'bought.share': 0.5 }, gives: 250 },
});

export const placesBought = figure('bought.places', {
  label: 'Places that the money pays for',
  unit: 'places',
  why: 'Of those occupied. None where the price is not for places.',
  source: METHOD,
  formula: fx`if(${unitIsPlace}, ${places} * ${occupancy} * ${shareBought}, none)`,
  example: {
    given: { 'unit.isPlaceWeek': 1, 'price.places.number': 10, 'price.places.occupancy': 0.9, 'bought.share': 0.5 },
    gives: 4.5,
  },
});

export const postsBought = figure('bought.posts', {
  label: 'Full-time posts that the money pays for',
  unit: 'posts',
  why: 'With all that stands behind a post. Where no work is stated: where cost equals income on the line between two numbers of posts.',
  source: METHOD,
  formula: fx.cases(
    [
      'no work is stated',
      fx`${workIsUnstated}`,
      fx`max(0, ${fewPosts} + (${morePosts} - ${fewPosts}) * (${net} - ${totalWithFew}) / (${totalWithMore} - ${totalWithFew}))`,
    ],
    ['the work that is stated costs something', fx`${totalCost} > 0`, fx`${net} * ${fte} / ${totalCost}`],
    ['the work that is stated costs nothing', fx`none`],
  ),
  example: {
    given: {
      'work.isUnstated': 1,
      'constant.fewPosts': 10,
      'constant.morePosts': 20,
      'income.net': 823175,
      'unstated.totalWithFew': 493175,
      'unstated.totalWithMore': 933175,
      'staff.fte': 0,
      'cost.total': Number.NaN,
    },
    gives: 17.5,
  },
});

export const postCost = figure('post.cost', {
  label: 'Cost of a full-time post',
  unit: 'GBP/year/post',
  why: 'The whole cost of the service for each frontline post.',
  source: METHOD,
  formula: fx.cases(
    [
      'no work is stated, and the money pays for posts',
      fx`${workIsUnstated} and ${postsBought} > 0`,
      fx`${net} / ${postsBought}`,
    ],
    ['no work is stated, and the money pays for no post', fx`${workIsUnstated}`, fx`none`],
    ['the work that is stated takes posts', fx`${fte} > 0`, fx`${totalCost} / ${fte}`],
    ['the work that is stated takes no post', fx`none`],
  ),
  example: {
    given: {
      'work.isUnstated': 0,
      'bought.posts': 5,
      'income.net': 200000,
      'staff.fte': 6,
      'cost.total': 240000,
    },
    gives: 40000,
  },
});

export const awakeBought = figure('bought.awake', {
  label: 'How many the money keeps awake round the clock',
  unit: 'ratio',
  why: 'Leave, sickness and training off, one place that is never empty takes four to six full-time posts.',
  source: METHOD,
  formula: fx`${postsBought} * ${postOnDuty} / (${daysPerYear} * ${hoursPerDay})`,
  example: {
    given: { 'bought.posts': 12, 'post.onDuty': 1460, 'constant.daysPerYear': 365, 'constant.hoursPerDay': 24 },
    gives: 2,
  },
});

export const dutyHoursBought = figure('bought.dutyHours', {
  label: 'Hours on duty a week that the money pays for',
  unit: 'hours/week',
  source: METHOD,
  formula: fx`${postsBought} * ${postOnDuty} / ${weeksPerYear}`,
  example: {
    given: { 'bought.posts': 10, 'post.onDuty': 1460, 'constant.weeksPerYear': 365 / 7 },
    gives: 280,
  },
});
