import { defineCheck, FOUND, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { told } from '../value.ts';
import { measuresOf } from './entries.ts';

const asks = 'With whom, other than their manager, can workers raise a concern, and are they told so?';

const noRoute = told(
  'check.noConcernsRoute',
  'Workers can raise a concern with nobody but their own manager',
  ({ quality, monitoring }) =>
    quality.concerns_route === false && !monitoring.some(({ measure }) => measure === 'whistleblowing'),
);

export const noConcernsRoute = defineCheck({
  id: 'no-concerns-route',
  title: 'Workers can raise a concern with nobody but their own manager',
  severity: 'minor',
  dimension: 'monitoring',
  at: 'quality.concerns_route',
  condition: noRoute,
  sources: [
    'Public Interest Disclosure Act 1998',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013: found by a re-tender and a whistle-blower",
  ],
  unstated: { says: 'Nobody states whether workers can raise a concern with anybody but their own manager.', asks },
  find(subject) {
    const { file } = subject;
    const { concerns_route: route } = file.contract.quality;
    if (route === true || measuresOf(subject)?.some(({ measure }) => measure === 'whistleblowing')) return [];
    return route === undefined && !isStated(file, 'quality.concerns_route') ? [UNSTATED] : [FOUND];
  },
  says: 'Workers can raise a concern with nobody but their own manager.',
  asks,
  page: () => ({
    checks: 'Looks for a route by which workers can raise a concern with somebody other than their manager.',
    why: "Workers see what no record shows. In the electronic monitoring contracts it was a worker's word and odd data, not the reports, that brought £100m and more of over-billing to light.",
    example: 'A number to ring and a day of an officer a year, £300 at £40.00 an hour, beside a contract of £50,000.',
    basedOn: ['`quality.concerns_route`, or a measure `whistleblowing`'],
    exclusions: ['Whether workers trust it, which a contract cannot show'],
    couldBeWrong: ['The law protects workers who disclose to a regulator, whatever the contract says'],
  }),
});
