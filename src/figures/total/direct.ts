import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { mileage } from '../direct/mileage.ts';
import { otherDirect, startUp } from '../direct/other.ts';
import { equipmentCost, loneWorker, recruitment, trainingBought } from '../direct/per-head.ts';
import { allowance } from '../on-costs/allowance.ts';
import { onCosts } from '../on-costs/on-costs.ts';
import { agency } from '../pay/agency.ts';
import { grossPay } from '../pay/gross.ts';
import { lineSupervision } from '../supervision/line.ts';
import { admin, manager } from '../supervision/management.ts';
import { externalSupervision, onCallManager } from '../supervision/on-call.ts';

const METHOD = 'The costing method, section 10';

export const supervisionTotal = figure('supervision.total', {
  label: 'Supervision and management',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${lineSupervision} + ${manager} + ${admin} + ${onCallManager} + ${externalSupervision}`,
  example: {
    given: {
      'supervision.line': 15000,
      'supervision.manager': 8000,
      'supervision.admin': 4000,
      'supervision.onCall': 7000,
      'supervision.external': 1000,
    },
    gives: 35000,
  },
});

export const otherDirectTotal = figure('direct.total', {
  label: 'Other direct costs',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${mileage} + ${loneWorker} + ${recruitment} + ${trainingBought} + ${equipmentCost} + ${startUp} + ${otherDirect}`,
  example: {
    given: {
      'direct.mileage': 3600,
      'direct.loneWorker': 400,
      'direct.recruitment': 2000,
      'direct.trainingFees': 1000,
      'direct.equipment': 1500,
      'direct.startUp': 0,
      'direct.other': 500,
    },
    gives: 9000,
  },
});

export const directCost = figure('cost.direct', {
  label: 'Direct cost',
  unit: 'GBP/year',
  why: 'Workers, those who supervise them, and what they need, less the part of the Employment Allowance claimed here.',
  source: METHOD,
  formula: fx`${grossPay} + ${agency} + ${onCosts} + ${supervisionTotal} + ${otherDirectTotal} - ${allowance}`,
  example: {
    given: {
      'pay.gross': 38000,
      'pay.agency': 0,
      'oncost.total': 2000,
      'supervision.total': 10000,
      'direct.total': 5000,
      'oncost.allowance': 1500,
    },
    gives: 53500,
  },
});
