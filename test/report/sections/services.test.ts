// What a report calls things in services that sell no hour with somebody: meals, rounds, shifts, posts, guards.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/index.ts';
import type { SectionName } from '../../../src/report/sections/names.ts';
import { flat, printed } from '../../committee/contracts.ts';
import { assessmentOf } from '../../model/contract.fixture.ts';

const NOTHING_ASKED = { demand: '{hours_per_week: 0 hours}', visit: '{}', pay: '{}' };

const section = async (part: SectionName, sections: Record<string, string>) =>
  flat(await printed(buildReport(assessmentOf(sections), { part: [part] })));
const page = async (sections: Record<string, string>) =>
  flat(await printed(buildReport(assessmentOf(sections), { part: 'page' })));

/** Interpreters, by the booking and by the call. */
const INTERPRETERS = {
  ...NOTHING_ASKED,
  price: `{items: [
    {name: booking in person, price: £21, per_year: 5200, contact_time: 75 minutes, staff_time: 55 minutes},
    {name: telephone call, price: £8.40, per_year: 21000, contact_time: 14 minutes, staff_time: 2 minutes}]}`,
};
/** A day centre: places, and journeys that are paid by the piece. */
const DAY_CENTRE = {
  ...NOTHING_ASKED,
  contract: '{title: Day centre, start: 2026-03-01, years: 2}',
  price: `{places: {number: 30, per_week: £90, occupancy: 82%}, items: [
    {name: journey to the centre, price: £6.50, per_year: 9000, staff_time: 25 minutes}]}`,
  cover: '[{days: mon-fri, hours: "09:00-16:30", staff: 5, mode: waking}]',
};
/** Bin rounds: a yearly sum for posts. */
const ROUNDS = {
  ...NOTHING_ASKED,
  contract: '{title: Refuse rounds, start: 2022-04-04, years: 3}',
  price: '{block_per_year: "£2,100,000", indexation: -1%}',
  staff: '[{role: driver, posts: 30, rate: £13.40}, {role: loader, posts: 48, rate: £9.90}]',
};
/** Guards, whose hours are those of the cover. */
const GUARDS = {
  demand: '{}',
  visit: '{}',
  pay: '{}',
  overheads: '{}',
  contract: '{title: Guards, start: 2026-01-05, profile: security-guarding}',
  price: '{per_hour: £29.10, rates: [{days: bank-holiday, per_hour: £38}]}',
  cover: '[{days: mon-fri, hours: "18:00-06:00", staff: 2, mode: waking, takes_visits: no}]',
};

describe('the hour, line by line', () => {
  it('is one of contact, where an hour on duty costs something else', async () => {
    const lines = await section('lines', INTERPRETERS);
    expect(lines).toMatch(/An hour of contact £ [- ]*Pay for contact time/);
    expect(lines).not.toContain('hour on duty');
  });

  it('has the words of the service where it is the hour that is sold', async () => {
    expect(await section('lines', {})).toMatch(/An hour £ [- ]*Pay for contact time/);
    const cleaning = { contract: '{title: T, start: 2025-04-06, profile: cleaning}', visit: '{}' };
    expect(await section('lines', cleaning)).toMatch(/An hour of cleaning £ [- ]*Pay for the work/);
  });
});

describe('where the cost goes', () => {
  it('is told without travel and notes where nobody is visited', async () => {
    expect(await section('cost', INTERPRETERS)).toMatch(/Contact time for pieces .* Other staff time for pieces/);
    const cost = await section('cost', DAY_CENTRE);
    expect(cost).toMatch(/Staff time for pieces .* Hours of cover/);
    expect(cost).toContain('# staff time, = time off duty, cover');
    expect(cost).not.toMatch(/around it|Travel/);
  });

  it('takes no more for an hour on duty than the work that is in it', async () => {
    const advocacy = {
      contract: '{title: T, start: 2025-04-06, profile: floating-support}',
      price: '{per_hour: £31}',
      demand: '{hours_per_week: 120 hours, visit_length: 90 minutes}',
      visit: '{travel: 25 minutes, notes: 20 minutes}',
      overheads: '{}',
    };
    expect(await section('cost', advocacy)).toMatch(
      /OF AN HOUR ON DUTY GOES .* The work itself .* Cost of an hour on duty/,
    );
    expect(await section('lines', advocacy)).toContain('An hour of contact');
  });

  it('calls hours of posts by their name, and waiting where nobody is on cover', async () => {
    expect(await section('cost', ROUNDS)).toContain('Hours of posts');
    expect(await section('cost', { visit: '{travel: 10 minutes, idle: 10%}' })).toMatch(/ Waiting [\d.]+ /);
  });
});

describe('the ladder', () => {
  it('says nothing of the price of a second worker where no hour with one is sold', async () => {
    const refuge = {
      ...NOTHING_ASKED,
      contract: '{title: Refuge, start: 2027-04-01, profile: refuge}',
      price: '{places: {number: 9, per_night: £38}, block_per_year: £40000}',
      staff: '[{role: refuge worker, posts: 3.5}]',
      overheads: '{}',
    };
    expect(await section('ladder', refuge)).not.toContain('second worker comes');
  });
});

describe('the minutes that each price buys', () => {
  it('are none of cover, which is no visit', async () => {
    expect(assessmentOf(GUARDS).bought).toEqual([]);
  });

  it('are of a run where pupils are brought to school', () => {
    const { bought } = assessmentOf({
      contract: '{title: T, start: 2025-09-01, profile: passenger-assistants}',
      price: '{rates: [{length: 50 minutes, per_visit: £16.20}]}',
      demand: '{hours_per_week: 640 hours, visit_length: 50 minutes}',
    });
    expect(bought).toMatchObject([{ label: 'run of 50 minutes' }]);
  });
});

describe('the ways of a service of shifts without a profile', () => {
  const PARKING = {
    price: '{buys: duty, per_hour: £15}',
    demand: '{hours_per_week: 700 hours, visit_length: 8 hours}',
    visit: '{}',
  };

  it('are hours not worked and shifts not done, with nobody at a door', async () => {
    const ways = await section('ways', PARKING);
    expect(ways).toContain('each hour billed brings');
    expect(ways).toMatch(/of work\. An average shift of 480 minutes .* of shifts are billed and not done/);
    expect(ways).not.toMatch(/the person|the door|nobody goes/);
  });

  it('are seen where shifts are looked at, and nobody is asked of travel between visits', async () => {
    const watched = { ...PARKING, monitoring: '[{measure: outputs-counted, evidence: provider}]' };
    expect(await section('ways', watched)).toMatch(/\d+ shifts looked at/);
    const questions = await section('questions', PARKING);
    expect(questions).toContain('time to write up a shift');
    expect(questions).not.toMatch(/\bvisits?\b/);
  });

  it('ask nobody how soon somebody must be there when called', async () => {
    expect(await section('questions', PARKING)).not.toContain('when called');
    expect(await section('questions', DAY_CENTRE)).not.toContain('when called');
    expect(await section('questions', { ...PARKING, visit: '{travel: 10 minutes}' })).toContain('when called');
  });

  it('are those of visits where workers travel', async () => {
    const ways = await section('ways', { ...PARKING, visit: '{travel: 10 minutes}' });
    expect(ways).toContain('of visits end at the door');
  });
});

describe('what reaches the provider', () => {
  it('is told at the price that its line names, and adds', async () => {
    const withVat = { price: '{per_hour: £13.90, vat_included: 20%}', assumptions: '{borrowing_rate: 6%}' };
    expect(await section('income', withVat)).toMatch(
      /Hours at £11\.58 £11\.58 Waiting 30 days for the money -£0\.05 .*£11\.53/,
    );
  });
});

describe('the lowest price that pays', () => {
  it('is of a place, where what reaches the provider has journeys in it too', async () => {
    expect(await page(DAY_CENTRE)).toMatch(
      /for a week of a place with its journeys to the centre, .* is the lowest price of a week of a place that pays every year, in place of £90\.00/,
    );
  });

  it('is of a piece, and of a year', async () => {
    expect(await page(INTERPRETERS)).toMatch(
      /with its bookings in person, .* lowest price of a telephone call that pays, in place of £8\.40/,
    );
    expect(await page(ROUNDS)).toMatch(/lowest price that pays every year, in place of £2,100,000/);
  });
});

describe('what reaches the provider for a piece or an hour', () => {
  it('names all that it holds besides: visits, places, a fee to set it up', async () => {
    const meals = {
      ...NOTHING_ASKED,
      price: `{items: [{name: hot meal, price: £7.10, per_year: 62000, staff_time: 9 minutes}], rates: [{length: 10 minutes, per_visit: £4.20}]}`,
      demand: '{hours_per_week: 100 hours, visit_length: 10 minutes}',
    };
    expect(await page(meals)).toContain('for a hot meal with its visits,');
    const places = { price: '{per_hour: £25, places: {number: 2, per_week: £30}, set_up: £900}' };
    expect(await page(places)).toContain('for an hour with its places and part of the set-up fee,');
  });
});

describe('who pays instead', () => {
  const elsewhere = '[{event: taxi, unit_cost: £40}]';

  it('is told of each run not done, and of what is sold where nobody is visited', async () => {
    const runs = {
      contract: '{title: T, start: 2025-09-01, profile: passenger-assistants}',
      price: '{per_hour: £12}',
      demand: '{hours_per_week: 640 hours, visit_length: 50 minutes}',
      elsewhere,
    };
    expect(await page(runs)).toContain('WHO PAYS INSTEAD, FOR EACH RUN NOT DONE');
    expect(await section('elsewhere', runs)).toMatch(/A run brings .* Not done, it costs others £40/);
    const { price, ...rest } = INTERPRETERS;
    const short = { ...rest, price: price.replace('£8.40', '£5'), elsewhere };
    expect(await page(short)).toContain('FOR EACH BOOKING IN PERSON NOT DELIVERED');
  });
});

describe('the figure that is named at the end', () => {
  it('is one that the contract has', async () => {
    expect(await section('sources', DAY_CENTRE)).toContain('viability explain test.yaml cost.perUnit shows');
    expect(await section('sources', {})).toContain('viability explain test.yaml cost.perContactHour shows');
  });
});

describe('a discount that buys nothing', () => {
  it('is told for a year, and for no hour of contact where hours on duty are sold', async () => {
    const guards = { ...GUARDS, price: '{per_hour: £29.10, early_payment: {discount: 1.5%, within: 30 days}}' };
    expect(await section('findings', guards)).toMatch(
      /The provider gives up 1\.5%, £[\d,]+ a year, to be paid within 30 days/,
    );
  });
});

describe('a price that falls', () => {
  it('is not told as one that stands still, where no hour is sold', async () => {
    expect(await section('findings', ROUNDS)).toContain('What is paid falls from year to year for 3 years.');
  });
});

/** A contact centre, whose pieces are written like titles, under a cap. */
const CONTACT_CENTRE = {
  ...NOTHING_ASKED,
  pay: '{rate: £15.20}',
  price: `{cap_per_year: £150000, items: [
    {name: Contact session, price: £95, per_year: 1200, contact_time: 2 hours, staff_time: 1 hour},
    {name: Report to the court, price: £120, per_year: 150, staff_time: 3 hours}]}`,
};

describe('pieces that are written like titles', () => {
  it('have no capital inside a sentence', async () => {
    expect(await page(CONTACT_CENTRE)).toContain('for a contact session with its reports to the court, ');
    expect(await section('income', CONTACT_CENTRE)).toMatch(/A contact session .* Contact session at £95\.00/);
    const dear = { ...CONTACT_CENTRE, pay: '{rate: £45}' };
    expect(await section('findings', dear)).toContain(
      '£120.00 reaches the provider for each report to the court, which',
    );
    const unsaid = {
      ...CONTACT_CENTRE,
      price: '{per_hour: £40, items: [{name: Case paid in full, price: £235, per_year: 700}]}',
    };
    expect(
      await section('questions', { ...unsaid, demand: '{hours_per_week: 9 hours, visit_length: 1 hour}' }),
    ).toContain('How long does each case paid in full take');
    expect(await section('ways', dear)).toMatch(/minutes for each contact session, by phone perhaps/);
  });
});

describe('the bar of what it costs', () => {
  it('names of what stands beside pay only what costs something', async () => {
    expect(await section('cost', CONTACT_CENTRE)).toMatch(/on-costs, . overheads, margin/);
    const rooms = { ...CONTACT_CENTRE, overheads: '{}', costs: '{other: [{name: rooms, per: month, amount: £650}]}' };
    expect(await section('cost', rooms)).toMatch(/on-costs, . other costs(?!,)/);
  });
});

describe('the Employment Allowance', () => {
  const small = {
    ...CONTACT_CENTRE,
    on_costs: '{employment_allowance: yes}',
    pay: '{rate: £15.20, contracted_week: 6 hours}',
  };

  it('is named where it comes off National Insurance, that of supervisors too', async () => {
    const managed = { ...small, supervision: '{manager: {fte: 1, salary: £52000}}' };
    expect(await section('lines', managed)).toMatch(
      /Employer's National Insurance, less the Employment Allowance -£\d/,
    );
    expect(await section('cost', managed)).toMatch(/On-costs and agency, less the Employment Allowance -\d/);
    expect(await section('cost', CONTACT_CENTRE)).toContain('National Insurance, pension, agency');
  });
});

describe('a judgement', () => {
  it('is told once, with who, when and why', async () => {
    const judged = {
      judgements:
        '[{who: P. Jones, role: solicitor, date: 2025-10-01, moves: quality, to: unsafe, reason: Files are closed too soon}]',
    };
    const told = await section('judgements', judged);
    expect(told).toContain('P. Jones, solicitor, on 1 October 2025, moves quality from');
    expect(told.match(/Files are closed too soon/g)).toHaveLength(1);
  });
});

describe('the price needed', () => {
  it('is the least that pays as it is printed, as the page says it', async () => {
    for (const rate of ['£13.00', '£13.01', '£13.02', '£13.03', '£13.04']) {
      const short = { price: '{per_hour: £22}', pay: `{rate: ${rate}}` };
      const least = /(£[\d.]+) is the lowest price/.exec(await page(short))?.[1];
      expect(least).toMatch(/^£/);
      expect(await section('ladder', short)).toMatch(new RegExp(`As specified £[\\d.]+ ${least} `));
    }
  });
});

describe('calls to a team that is there already', () => {
  it('have no time of travel', async () => {
    const there = {
      visit: '{}',
      demand: '{hours_per_week: 20 hours, visit_length: 1 hour, response_time: 30 minutes, calls: unplanned}',
      cover: '[{staff: 1, mode: waking}]',
    };
    expect(await section('calls', there)).toContain('; no time of travel to each.');
  });
});

describe('the ladder', () => {
  it('speaks of no profile where the contract names none', async () => {
    const ladder = await section('ladder', CONTACT_CENTRE);
    expect(ladder).toContain('The contract as written.');
    expect(ladder).toContain('As specified, with the second workers, supervision, training and cover');
    expect(ladder).not.toContain("profile's");
    expect(await section('ladder', GUARDS)).toContain("with the profile's defaults where it is silent.");
  });
});
