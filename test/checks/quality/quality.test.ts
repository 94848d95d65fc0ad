import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { callsUnanswered } from '../../../src/checks/quality/calls-unanswered.ts';
import { caseloadTooHigh } from '../../../src/checks/quality/caseload-too-high.ts';
import { contactNotInPerson } from '../../../src/checks/quality/contact-not-in-person.ts';
import { insecureContracts } from '../../../src/checks/quality/insecure-contracts.ts';
import { loneWorkControls } from '../../../src/checks/quality/lone-work-controls.ts';
import { loneWorkRiskAssessment } from '../../../src/checks/quality/lone-work-risk-assessment.ts';
import { noContinuity } from '../../../src/checks/quality/no-continuity.ts';
import { noProfessionalDisagreement } from '../../../src/checks/quality/no-professional-disagreement.ts';
import { responseTimeNotKept } from '../../../src/checks/quality/response-time-not-kept.ts';
import { secondWorkerForRisks } from '../../../src/checks/quality/second-worker-for-risks.ts';
import { skillsNotPaidFor } from '../../../src/checks/quality/skills-not-paid-for.ts';
import { staffCutAfterTransfer } from '../../../src/checks/quality/staff-cut-after-transfer.ts';
import { supervisionTooLittle } from '../../../src/checks/quality/supervision-too-little.ts';
import { supervisorSpan } from '../../../src/checks/quality/supervisor-span.ts';
import { trainingTooLittle } from '../../../src/checks/quality/training-too-little.ts';
import { usersNotHeard } from '../../../src/checks/quality/users-not-heard.ts';
import { vacanciesHigh } from '../../../src/checks/quality/vacancies-high.ts';
import { visitTooShort } from '../../../src/checks/quality/visit-too-short.ts';
import { workersNotHeard } from '../../../src/checks/quality/workers-not-heard.ts';
import { type Changes, look } from '../looking.ts';

type Answer = 'nothing' | 'cannotTell' | `found ${'critical' | 'major' | 'minor' | 'info'}`;

function answer(check: Check, changes: Changes): Answer {
  const [first] = look(check, changes);
  if (!first) return 'nothing';
  return first.status === 'cannotTell' ? 'cannotTell' : (`found ${first.severity ?? check.severity}` as Answer);
}

const RISKS = { 'lone_working.risks': '[night visits]' };
const ASSUMED = { 'lone_working.risks': '[{value: night visits, source: "Assumption: it is there at night"}]' };
const NO_RISKS = { 'lone_working.risks': 'none' };
const TWO = { 'lone_working.allowed': 'no' };
const ALONE_ON_COVER = {
  'lone_working.allowed': 'no',
  price: '{block_per_year: £90000}',
  demand: '{hours_per_week: 0 hours}',
  cover: '[{days: every day, hours: "07:00-19:00", staff: 1, mode: waking}]',
};
const TWO_ON_COVER = { 'cover[0].staff': '2' };
const SAFE = { 'safe.second_worker': '50%' };
const FAMILIES = { 'contract.profile': 'family-support' };
const DRUGS = { 'contract.profile': 'drug-and-alcohol' };
const ADVOCACY = { 'contract.profile': 'floating-support' };
const AT_ONCE = { 'demand.response_time': '1 hour' };
const ON_CALL = { cover: '[{days: every day, staff: 1, mode: on-call}]', 'pay.on_call': '£15.00' };

const CASES: [Check, [what: string, changes: Changes, answer: Answer][]][] = [
  [
    secondWorkerForRisks,
    [
      ['nobody states the risks', {}, 'cannotTell'],
      ['the contract says that there are none', NO_RISKS, 'nothing'],
      ['nobody works alone', { ...RISKS, ...TWO }, 'nothing'],
      ['risks are named and nothing says how many must go', RISKS, 'cannotTell'],
      ['they are, and the risks are assessed', { ...RISKS, 'quality.lone_work.risk_assessment': 'yes' }, 'nothing'],
      ['they are, and one goes where two are safe', { ...RISKS, ...SAFE }, 'found critical'],
      ['two go less often than is safe', { ...RISKS, ...SAFE, 'lone_working.second_worker': '20%' }, 'found major'],
      ['two go as often as is safe', { ...RISKS, ...SAFE, 'lone_working.second_worker': '50%' }, 'nothing'],
      ['it is unknown how often two go', { ...RISKS, ...SAFE, 'lone_working.second_worker': 'unknown' }, 'cannotTell'],
      ['the risks are assumed, and nothing is said of a second', { ...ASSUMED, ...SAFE }, 'cannotTell'],
      [
        'they are, and none is specified',
        { ...ASSUMED, ...SAFE, 'lone_working.second_worker': '0%' },
        'found critical',
      ],
      ['nobody may be alone, and one is on cover beside no visits', { ...RISKS, ...ALONE_ON_COVER }, 'found critical'],
      ['so it is, and nobody names a risk', ALONE_ON_COVER, 'found major'],
      ['so it is, and two are on cover', { ...ALONE_ON_COVER, ...TWO_ON_COVER }, 'nothing'],
      [
        'what nobody does alone is listed',
        { ...RISKS, ...SAFE, 'quality.lone_work.excluded_tasks': '[first visits]' },
        'found major',
      ],
    ],
  ],
  [
    loneWorkRiskAssessment,
    [
      ['nobody says', {}, 'cannotTell'],
      ['there is none', { 'quality.lone_work.risk_assessment': 'no' }, 'found major'],
      ['there is one', { 'quality.lone_work.risk_assessment': 'yes' }, 'nothing'],
      ['risks are named and no tasks excluded', { ...RISKS, 'quality.lone_work.risk_assessment': 'yes' }, 'cannotTell'],
      ['nobody works alone', TWO, 'nothing'],
    ],
  ],
  [
    loneWorkControls,
    [
      ['nobody says', {}, 'cannotTell'],
      ['nobody works alone', TWO, 'nothing'],
      [
        'there is no check-in and no device',
        {
          'lone_working.check_in': '0 minutes',
          'lone_working.device_per_month': '£0',
          'quality.lone_work.device': 'no',
        },
        'found major',
      ],
      [
        'all are there; the work is in office hours, so nobody is on call',
        {
          'lone_working.check_in': '2 minutes',
          'quality.lone_work.end_of_shift_check': 'yes',
          'quality.lone_work.response_plan': 'yes',
        },
        'nothing',
      ],
      [
        'the work is at night and no manager answers',
        {
          'lone_working.check_in': '2 minutes',
          'demand.pattern': '[{days: every day, hours: "20:00-24:00", share: 100%}]',
          'quality.lone_work.on_call_manager': 'no',
          'supervision.on_call_manager.sessions_per_year': '0',
        },
        'found major',
      ],
    ],
  ],
  [
    supervisionTooLittle,
    [
      ['nobody says', {}, 'cannotTell'],
      ['there is none', { 'absence.supervision': '0 hours' }, 'found major'],
      ['there is none and risks are named', { ...RISKS, 'absence.supervision': '0 hours' }, 'found critical'],
      ['an hour every three months', { 'absence.supervision': '20 minutes' }, 'nothing'],
      ['it is less than is safe', { 'absence.supervision': '1 hour', 'safe.supervision': '90 minutes' }, 'found minor'],
      ['it is far less', { 'absence.supervision': '30 minutes', 'safe.supervision': '90 minutes' }, 'found major'],
      ['it is a share of hours', { 'absence.supervision': '2%' }, 'nothing'],
    ],
  ],
  [
    trainingTooLittle,
    [
      ['nobody says', {}, 'cannotTell'],
      ['there is none', { 'absence.training': '0 days' }, 'found major'],
      ['there is some', { 'absence.training': '2 days' }, 'nothing'],
      ['it is less than is safe', { 'absence.training': '4 days', 'safe.training': '5 days' }, 'found minor'],
    ],
  ],
  [
    supervisorSpan,
    [
      ['nobody says', {}, 'cannotTell'],
      ['there is no supervisor', { 'supervision.span': '0' }, 'found major'],
      ['there is one to ten', { 'supervision.span': '10' }, 'nothing'],
      ['there are too many', { 'supervision.span': '20', 'safe.span': '12' }, 'found minor'],
    ],
  ],
  [
    visitTooShort,
    [
      ['it is an hour', {}, 'nothing'],
      [
        'a quarter of an hour of home care',
        { 'contract.profile': 'home-care', 'demand.visits': '[{length: 15 minutes, share: 100%}]' },
        'found major',
      ],
      ['a minute of work that names no profile', { 'demand.visits': '[{length: 1 minute, share: 100%}]' }, 'nothing'],
      ['it is half an hour', { 'demand.visits': '[{length: 30 minutes, share: 100%}]' }, 'nothing'],
      ['it is unknown', { 'demand.visits': 'unknown' }, 'cannotTell'],
      [
        'nothing is given by the hour',
        {
          'demand.hours_per_week': '0 hours',
          'price.items': '[{name: assessment, price: £40, per_year: 50, contact_time: 1 hour}]',
        },
        'nothing',
      ],
    ],
  ],
  [
    contactNotInPerson,
    [
      ['nobody says', {}, 'nothing'],
      ['it is by phone', { 'quality.contact': 'phone' }, 'found major'],
      ['it may be either', { 'quality.contact': 'either' }, 'found minor'],
      ['it is in person', { 'quality.contact': 'in-person' }, 'nothing'],
    ],
  ],
  [
    responseTimeNotKept,
    [
      ['nobody says', {}, 'cannotTell'],
      ['it is the next day', { 'demand.response_time': '24 hours' }, 'nothing'],
      ['the journey takes longer', { 'demand.response_time': '10 minutes', ...ON_CALL }, 'found major'],
      ['nobody states who is on cover', AT_ONCE, 'cannotTell'],
      ['nobody is on cover', { ...AT_ONCE, cover: 'none' }, 'found major'],
      ['one worker is out half the time', { ...AT_ONCE, ...ON_CALL }, 'found major'],
      ['visits are planned', { ...AT_ONCE, ...ON_CALL, 'demand.calls': 'planned' }, 'nothing'],
      [
        'there are enough workers',
        { ...AT_ONCE, 'pay.on_call': '£15.00', cover: '[{days: every day, staff: 8, mode: on-call}]' },
        'nothing',
      ],
      [
        'two answer the telephone at all hours, and nobody goes anywhere',
        {
          'demand.hours_per_week': '0 hours',
          'demand.response_time': '5 minutes',
          cover: '[{staff: 2, mode: waking, takes_visits: no}]',
        },
        'nothing',
      ],
      [
        'work falls where nobody is on cover',
        {
          ...AT_ONCE,
          'pay.on_call': '£15.00',
          cover: '[{days: mon-fri, hours: "08:00-17:00", staff: 12, mode: on-call}]',
        },
        'found major',
      ],
    ],
  ],
  [
    skillsNotPaidFor,
    [
      ['nobody says which skills', {}, 'cannotTell'],
      ['a qualification is asked for at £13.00', { 'quality.qualification': 'level 3' }, 'found major'],
      ['it is paid for', { 'quality.qualification': 'level 3', 'pay.rate': '£15.00' }, 'nothing'],
      ['skills are asked for', { 'quality.skills': '[work with parents]' }, 'found major'],
      ['the contract asks for none', { 'quality.skills': 'none' }, 'nothing'],
      ['nobody says what is paid', { 'quality.qualification': 'level 3', 'pay.rate': 'unknown' }, 'cannotTell'],
    ],
  ],
  [
    caseloadTooHigh,
    [
      ['nobody says, and the work is not in cases', {}, 'nothing'],
      ['nobody says of what service it is', { 'quality.caseload': '60' }, 'nothing'],
      ['it is twelve families', { ...FAMILIES, 'quality.caseload': '12 families' }, 'nothing'],
      ['it is thirty families', { ...FAMILIES, 'quality.caseload': '30' }, 'found major'],
      ['it is thirty in treatment for drugs', { ...DRUGS, 'quality.caseload': '30' }, 'nothing'],
      ['it is sixty in treatment for drugs', { ...DRUGS, 'quality.caseload': '60' }, 'found major'],
      ['it is sixty, and nobody published what is usual there', { ...ADVOCACY, 'quality.caseload': '60' }, 'nothing'],
    ],
  ],
  [
    vacanciesHigh,
    [
      ['nobody says', {}, 'cannotTell'],
      ['they are 7%', { 'pay.vacancies': '7%', 'pay.agency_rate': '£22.00' }, 'nothing'],
      ['they are 43%', { 'pay.vacancies': '43%', 'pay.agency_rate': '£22.00' }, 'found major'],
    ],
  ],
  [
    insecureContracts,
    [
      ['nobody says', {}, 'cannotTell'],
      ['they are permanent', { 'quality.contracts': 'permanent' }, 'nothing'],
      ['they are zero-hours', { 'quality.contracts': 'zero-hours' }, 'found major'],
      ['18% are casual', { 'quality.contracts': 'permanent', 'quality.insecure_share': '18%' }, 'found minor'],
      ['a third is casual', { 'quality.insecure_share': '33%' }, 'found major'],
    ],
  ],
  [
    callsUnanswered,
    [
      ['visits are planned', {}, 'nothing'],
      ['calls come at random and one worker is on call', ON_CALL, 'found major'],
      ['a crowd is on call', { ...ON_CALL, cover: '[{days: every day, staff: 40, mode: on-call}]' }, 'nothing'],
      ['a short response time has a check of its own', { ...ON_CALL, ...AT_ONCE }, 'nothing'],
      ['a long one has none', { ...ON_CALL, 'demand.response_time': '6 hours' }, 'found major'],
    ],
  ],
  [
    noContinuity,
    [
      ['nobody says', {}, 'cannotTell'],
      ['a small team comes', { 'quality.continuity': 'small-team' }, 'nothing'],
      ['anybody may come', { 'quality.continuity': 'any-worker' }, 'found minor'],
    ],
  ],
  [
    staffCutAfterTransfer,
    [
      ['there was no transfer', {}, 'nothing'],
      ['nobody says how many are planned', { 'quality.transfer.posts_before': '550' }, 'cannotTell'],
      [
        'a third goes',
        { 'quality.transfer.posts_before': '550', 'quality.transfer.posts_after': '350' },
        'found major',
      ],
      ['as many stay', { 'quality.transfer.posts_before': '6', 'quality.transfer.posts_after': '6' }, 'nothing'],
      ['the work takes more than are planned', { 'quality.transfer.posts_after': '2' }, 'found major'],
    ],
  ],
  [
    noProfessionalDisagreement,
    [
      ['nobody says', {}, 'cannotTell'],
      ['no score decides', { 'quality.scoring': 'no' }, 'nothing'],
      ['a score decides', { 'quality.scoring': 'yes' }, 'cannotTell'],
      ['nobody can overrule it', { 'quality.scoring.used': 'yes', 'quality.scoring.override': 'no' }, 'found major'],
      ['a professional can', { 'quality.scoring.used': 'yes', 'quality.scoring.override': 'yes' }, 'nothing'],
    ],
  ],
  [
    workersNotHeard,
    [
      ['nobody says', {}, 'cannotTell'],
      ['a union is recognised', { 'quality.workers_heard': 'union' }, 'nothing'],
      ['they are not', { 'quality.workers_heard': 'none' }, 'found minor'],
    ],
  ],
  [
    usersNotHeard,
    [
      ['nobody says', {}, 'cannotTell'],
      ['the provider hears them', { 'quality.users_heard': 'provider' }, 'found minor'],
      ['somebody independent does', { 'quality.users_heard': 'independent' }, 'nothing'],
    ],
  ],
];

for (const [check, cases] of CASES)
  describe(check.id, () => {
    it.each(cases)('%s', (_, changes, expected) => expect(answer(check, changes)).toBe(expected));
  });

describe('messages of quality', () => {
  it.each([
    ['The contract names night visits. Nobody states how often two workers go; the', RISKS],
    [
      'The contract names night visits. Two workers are specified for none',
      { ...RISKS, 'lone_working.second_worker': '0%' },
    ],
    ['Risks assumed here, and not stated: night visits. Nobody states how often two workers go; the', ASSUMED],
    [
      'The contract names drunk adults; assumed here, and not stated: night visits. Nobody',
      { 'lone_working.risks': '[drunk adults, {value: night visits, source: "Assumption: it is there at night"}]' },
    ],
  ])('tell what is stated from what is assumed or taken: %s', (begins, changes) => {
    expect(look(secondWorkerForRisks, { ...SAFE, ...changes })[0]?.message.startsWith(begins)).toBe(true);
  });

  it('tell nothing that nobody states of who may work alone', () => {
    const [unsaid] = look(loneWorkRiskAssessment, {});
    expect(unsaid?.message).toMatch(/^Nobody states whether workers may work alone, nor whether the risks/);
    const [said] = look(loneWorkRiskAssessment, { 'lone_working.allowed': 'yes' });
    expect(said?.message).toMatch(/^Lone work is allowed, and nobody states whether the risks/);
  });

  it('say which of their numbers are assumed', () => {
    const cover = '[{days: every day, staff: {value: 1, source: "Assumption: one at a time"}, mode: on-call}]';
    const [out] = look(callsUnanswered, { ...ON_CALL, cover });
    expect(out?.message).toMatch(/Assumed here, and not stated: cover\.$/);
  });

  it('carry the numbers', () => {
    const [late] = look(responseTimeNotKept, { ...AT_ONCE, ...ON_CALL });
    expect(late?.message).toMatch(
      /^About \d\d% of calls would find too few free to come \(1 worker on cover\), and in time, within 1 hour, somebody would be there for \d\d%\.$/,
    );
    expect(late?.figures).toMatchObject({
      allOut: { figure: 'check.callsAllOut' },
      inTime: { figure: 'check.callsInTime' },
    });
    const [unstated] = look(responseTimeNotKept, ON_CALL);
    expect(unstated?.message).toBe('Nobody states how soon somebody must be there when called.');
    const [out] = look(callsUnanswered, ON_CALL);
    expect(out?.message).toMatch(/^About \d\d% of calls find nobody free to come \(1 worker on cover\)\./);
    expect(out?.figures).toMatchObject({ allOut: { figure: 'check.callsAllOut' } });
    // Windows add up, and who is there beside the visits is not sent.
    const core = '[{staff: 1, mode: waking, takes_visits: no}, {staff: 1, mode: on-call}, {staff: 1, mode: on-call}]';
    expect(look(responseTimeNotKept, { ...AT_ONCE, ...ON_CALL, cover: core })[0]?.message).toContain(
      'too few free to come (2 workers on cover)',
    );
    expect(look(callsUnanswered, { ...ON_CALL, 'demand.calls': 'planned' })).toEqual([]);
    const [fewer] = look(staffCutAfterTransfer, {
      'quality.transfer.posts_before': '550',
      'quality.transfer.posts_after': '350',
    });
    expect(fewer?.message).toBe('550 posts did the work before, and 350 posts are planned: 36% fewer.');
    const [pay] = look(skillsNotPaidFor, { 'quality.qualification': 'level 3' });
    expect(pay?.message).toContain('£13.00 an hour, 6% over the adult minimum wage');
  });
});
