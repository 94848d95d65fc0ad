// The paid hours on duty: the workload, or the cover that must be there whether or not anybody calls.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import {
  bandApartStaff,
  bandAsleepStaff,
  bandHours,
  bandOnCallStaff,
  bandShare,
  bandWakingStaff,
} from '../calendar.ts';
import { bandLeft } from '../inputs/delivered.ts';
import { checkInTime, visitLength } from '../inputs/demand.ts';
import { minimumCallOut } from '../inputs/pay.ts';
import { idleShare, notesTime, travelPaid, travelTime, wastedStaffTime } from '../inputs/visit.ts';
import { postOnDuty } from '../staff/post.ts';
import { statedPosts } from '../staff/roles.ts';
import { contactHours } from './contact-hours.ts';
import { crew } from './crew.ts';
import { journeys, visits, visitsOfLength } from './visits.ts';
import { workload } from './workload.ts';

const METHOD = 'The costing method, section 3';

const callOutShortfall = figure('time.callOutShortfall', {
  label: 'Time by which visits fall short of the least call-out',
  unit: 'hours/year',
  why: 'Where a call-out is paid for a least time, a shorter visit is paid for that time all the same.',
  source: METHOD,
  formula: fx`sum(${visitsOfLength} * above(${minimumCallOut}, ${visitLength} + ${travelTime} * ${travelPaid} + ${notesTime} + ${checkInTime}))
    + (${journeys} - ${visits}) * above(${minimumCallOut}, ${travelTime} * ${travelPaid} + ${checkInTime} + ${wastedStaffTime})`,
  example: {
    given: {
      'length.visits': [100],
      'pay.minimum_call_out': 2,
      'demand.visits[].length': [1],
      'visit.travel': 0.5,
      'visit.travel_paid': 1,
      'visit.notes': 0.25,
      'lone_working.check_in': 0,
      'time.journeys': 110,
      'time.visits': 100,
      'visit.wasted.staff_time': 0.5,
    },
    gives: 35,
  },
});

export const callOutFactor = figure('time.callOutFactor', {
  label: 'Paid time for each hour of work called out',
  unit: 'ratio',
  source: METHOD,
  formula: fx`if(${workload} > 0, (${workload} + ${crew} * ${callOutShortfall}) / ${workload}, 1)`,
  example: { given: { 'time.workload': 1000, 'time.crew': 1, 'time.callOutShortfall': 250 }, gives: 1.25 },
});

const bandWaking = figure('band.waking', {
  label: 'Waking cover that takes visits',
  unit: 'hours/year',
  rows: 'band',
  source: METHOD,
  formula: fx`${bandHours} * ${bandWakingStaff}`,
});

const bandApart = figure('band.apart', {
  label: 'Waking cover beside the visits',
  unit: 'hours/year',
  rows: 'band',
  why: 'Staff who are there whatever the visits: the core of extra care, a guard, a cleaner.',
  source: METHOD,
  formula: fx`${bandHours} * ${bandApartStaff}`,
});

const bandWork = figure('band.work', {
  label: 'Workload that falls in the band',
  unit: 'hours/year',
  rows: 'band',
  source: METHOD,
  formula: fx`${workload} * ${bandShare} * ${bandLeft}`,
});

export const bandOnDuty = figure('band.onDuty', {
  label: 'Hours on duty',
  unit: 'hours/year',
  rows: 'band',
  why: 'Waking cover is paid whether or not anybody calls; work beyond it is paid too.',
  source: METHOD,
  formula: fx.cases(
    ['staff are awake on cover', fx`${bandWakingStaff} > 0`, fx`${bandApart} + max(${bandWaking}, ${bandWork})`],
    [
      'staff are asleep or on call',
      fx`${bandAsleepStaff} > 0 or ${bandOnCallStaff} > 0`,
      fx`${bandApart} + ${bandWork} * ${callOutFactor}`,
    ],
    ['nobody is on cover', fx`${bandApart} + ${bandWork} / (1 - ${idleShare})`],
  ),
});

export const hoursAsked = figure('time.asked', {
  label: 'Hours on duty that visits and cover ask for',
  unit: 'hours/year',
  why: 'What is asked for by the hour; roles with a share give it. Posts that are stated come on top.',
  source: METHOD,
  formula: fx`sum(${bandOnDuty})`,
  example: { given: { 'band.onDuty': [1000, 500] }, gives: 1500 },
});

export const postsOnDuty = figure('time.posts', {
  label: 'Hours on duty of posts that are stated',
  unit: 'hours/year',
  why: 'A contract that asks for posts is paid for in their hours, whatever visits and cover take.',
  source: METHOD,
  formula: fx`${statedPosts} * ${postOnDuty}`,
  example: { given: { 'staff.statedPosts': 2, 'post.onDuty': 1500 }, gives: 3000 },
});

export const onDuty = figure('time.onDuty', {
  label: 'Hours on duty',
  unit: 'hours/year',
  why: 'The paid hours that are not leave, sickness, training, supervision or meetings.',
  source: METHOD,
  formula: fx`${hoursAsked} + ${postsOnDuty}`,
  example: { given: { 'time.asked': 1500, 'time.posts': 3000 }, gives: 4500 },
});

export const dutyPerWork = figure('time.dutyPerWork', {
  label: 'Hours on duty for each hour of work with and around people',
  unit: 'ratio',
  why: 'Waiting and least call-outs, spread over the work. None where there is no work.',
  source: 'The costing method, section 10',
  formula: fx`if(${workload} > 0, sum(${bandOnDuty} - ${bandApart}) / ${workload}, none)`,
  example: { given: { 'time.workload': 1000, 'band.onDuty': [1000, 500], 'band.apart': [0, 250] }, gives: 1.25 },
});

export const utilisation = figure('time.utilisation', {
  label: 'Share of duty spent with people',
  unit: 'share',
  why: 'The rest is travel, notes, waiting and cover. None without contact.',
  source: METHOD,
  formula: fx`if(${contactHours} > 0, ${contactHours} * ${crew} / ${onDuty}, none)`,
  example: { given: { 'time.contactHours': 600, 'time.crew': 1, 'time.onDuty': 1000 }, gives: 0.6 },
});
