// A full-time post: the hours it is paid, the hours it is off duty, and the relief factor between them.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { fullTimePost, monthsPerYear, weeksPerYear, workingDaysPerWeek } from '../constants.ts';
import {
  inductionDays,
  inductionShare,
  leaveShare,
  leaveWeeks,
  meetingHours,
  meetingShare,
  sicknessDays,
  sicknessShare,
  supervisionHours,
  supervisionShare,
  trainingDays,
  trainingShare,
} from '../inputs/absence.ts';
import { turnover } from '../inputs/costs.ts';
import { fullTimeWeek } from '../inputs/pay.ts';
import { peopleInPost } from './roles.ts';

const METHOD = 'The costing method, section 5';

export const postPaid = figure('post.paid', {
  label: 'Paid hours of a full-time post',
  unit: 'hours/year/post',
  source: METHOD,
  formula: fx`${fullTimeWeek} * ${weeksPerYear}`,
  example: { given: { 'pay.full_time_week': 35, 'constant.weeksPerYear': 365 / 7 }, gives: 1825 },
});

const workerTraining = figure('worker.training', {
  label: 'Training and induction of a worker',
  unit: 'hours/year/worker',
  why: 'Each person is trained, whether full-time or part-time. A day is a fifth of the full-time week.',
  source: METHOD,
  formula: fx`(${trainingDays} + ${inductionDays} * ${turnover}) / ${workingDaysPerWeek} * ${fullTimeWeek} / ${fullTimePost}`,
  example: {
    given: {
      'absence.training': 4,
      'absence.induction': 10,
      'costs.turnover': 0.1,
      'constant.workingDaysPerWeek': 5,
      'pay.full_time_week': 40,
      'constant.fullTimePost': 1,
    },
    gives: 40,
  },
});

const workerTeam = figure('worker.team', {
  label: 'Supervision and team meetings of a worker',
  unit: 'hours/year/worker',
  why: 'Each person is supervised and meets the others, whether full-time or part-time.',
  source: METHOD,
  formula: fx`(${supervisionHours} + ${meetingHours}) * ${monthsPerYear}`,
  example: {
    given: { 'absence.supervision': 1, 'absence.team_meetings': 1, 'constant.monthsPerYear': 12 },
    gives: 24,
  },
});

export const postOffDuty = figure('post.offDuty', {
  label: 'Hours off duty stated in days, weeks or hours',
  unit: 'hours/year/post',
  why: 'Leave, sickness, training, induction, supervision and meetings are paid, and nobody is with the person meanwhile. What each person sits through comes once for everybody who shares the post.',
  source: METHOD,
  formula: fx`${leaveWeeks} * ${fullTimeWeek} + ${sicknessDays} / ${workingDaysPerWeek} * ${fullTimeWeek}
    + (${workerTraining} + ${workerTeam}) * ${peopleInPost}`,
  example: {
    given: {
      'absence.leave': 5.6,
      'pay.full_time_week': 40,
      'absence.sickness': 5,
      'constant.workingDaysPerWeek': 5,
      'worker.training': 40,
      'worker.team': 24,
      'post.people': 1,
    },
    gives: 224 + 40 + 64,
  },
});

export const postOffDutyShare = figure('post.offDutyShare', {
  label: 'Time off duty stated as a share of hours on duty',
  unit: 'share',
  source: METHOD,
  formula: fx`${leaveShare} + ${sicknessShare} + ${trainingShare} + ${inductionShare} + ${supervisionShare} + ${meetingShare}`,
  example: {
    given: {
      'absence.leaveShare': 0.1207,
      'absence.sicknessShare': 0.02,
      'absence.trainingShare': 0,
      'absence.inductionShare': 0,
      'absence.supervisionShare': 0.01,
      'absence.team_meetingsShare': 0,
    },
    gives: 0.1507,
  },
});

export const postOnDuty = figure('post.onDuty', {
  label: 'Hours on duty of a full-time post',
  unit: 'hours/year/post',
  why: 'What is left of a paid year for the work itself.',
  source: METHOD,
  aboveZero: {
    message:
      'time off duty takes all the paid hours of a post; lower leave, sickness, training, supervision or meetings',
    path: 'absence',
  },
  formula: fx`(${postPaid} - ${postOffDuty}) / (1 + ${postOffDutyShare})`,
  example: { given: { 'post.paid': 1900, 'post.offDuty': 250, 'post.offDutyShare': 0.1 }, gives: 1500 },
});

export const reliefFactor = figure('post.reliefFactor', {
  label: 'Relief factor',
  unit: 'ratio',
  why: 'Paid hours for each hour on duty.',
  source: METHOD,
  formula: fx`${postPaid} / ${postOnDuty}`,
  example: { given: { 'post.paid': 1900, 'post.onDuty': 1520 }, gives: 1.25 },
});

export const postLeaveHours = figure('post.leaveHours', {
  label: 'Leave of a full-time post',
  unit: 'hours/year/post',
  why: 'Every worker is due paid leave: stated in weeks of the working week, bank holidays included, or as a share of the hours worked, as it builds up for irregular hours.',
  source: METHOD,
  formula: fx`${leaveWeeks} * ${fullTimeWeek} + ${leaveShare} * ${postOnDuty}`,
  example: {
    given: { 'absence.leave': 5.6, 'pay.full_time_week': 37, 'absence.leaveShare': 0, 'post.onDuty': 1500 },
    gives: 207.2,
  },
});

export const postSicknessHours = figure('post.sicknessHours', {
  label: 'Sickness of a full-time post',
  unit: 'hours/year/post',
  why: 'Days of sickness of a five-day week, or a share of the hours on duty.',
  source: METHOD,
  formula: fx`${sicknessDays} / ${workingDaysPerWeek} * ${fullTimeWeek} + ${sicknessShare} * ${postOnDuty}`,
  example: {
    given: {
      'absence.sickness': 5,
      'constant.workingDaysPerWeek': 5,
      'pay.full_time_week': 37,
      'absence.sicknessShare': 0,
      'post.onDuty': 1500,
    },
    gives: 37,
  },
});

export const postTrainingHours = figure('post.trainingHours', {
  label: 'Training and induction of a full-time post',
  unit: 'hours/year/post',
  source: METHOD,
  formula: fx`${workerTraining} * ${peopleInPost} + (${trainingShare} + ${inductionShare}) * ${postOnDuty}`,
});

export const postTeamHours = figure('post.teamHours', {
  label: 'Supervision and team meetings of a full-time post',
  unit: 'hours/year/post',
  source: METHOD,
  formula: fx`${workerTeam} * ${peopleInPost} + (${supervisionShare} + ${meetingShare}) * ${postOnDuty}`,
});
