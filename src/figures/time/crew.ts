import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { nobodyAloneCrew } from '../constants.ts';
import { workersLeft } from '../inputs/delivered.ts';
import { hasVisits, nobodyAlone, secondWorker } from '../inputs/demand.ts';
import { visitCrew } from '../inputs/visit.ts';

const METHOD = 'The costing method, section 3';

const crewAsked = figure('time.crewAsked', {
  label: 'Workers asked for at a visit',
  unit: 'ratio',
  why: 'A second worker doubles the staff time of the hours that need one; where nobody may work alone there are two.',
  source: METHOD,
  formula: fx`if(${nobodyAlone} and ${hasVisits},
    max(${nobodyAloneCrew}, ${visitCrew} + ${secondWorker}), ${visitCrew} + ${secondWorker})`,
  example: {
    given: {
      'lone_working.notAllowed': 0,
      'demand.hasVisits': 1,
      'constant.crewWhereNobodyIsAlone': 2,
      'visit.crew': 1,
      'lone_working.second_worker': 0.25,
    },
    gives: 1.25,
  },
});

export const crew = figure('time.crew', {
  label: 'Workers at a visit',
  unit: 'ratio',
  why: 'All who are asked for, unless somebody saw that fewer come.',
  source: 'The costing method, sections 3 and 11',
  formula: fx`1 + (${crewAsked} - 1) * ${workersLeft}`,
  example: { given: { 'time.crewAsked': 1.25, 'delivered.overOne': 1 }, gives: 1.25 },
});

export const crewBeyond = figure('time.crewBeyond', {
  label: 'Share of contact hours with one more worker than the contract sends to each',
  unit: 'ratio',
  why: 'What a price for a second worker is paid for.',
  source: METHOD,
  formula: fx`${crewAsked} - ${visitCrew}`,
  example: { given: { 'time.crewAsked': 2, 'visit.crew': 1 }, gives: 1 },
});
