// What comes off on the way to the provider: discount, results, delay.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysPerYear } from '../constants.ts';
import { borrowingRate } from '../inputs/costs.ts';
import { atRiskShare, discountShare, discountWithin, expectedLoss, paymentTerms } from '../inputs/price.ts';
import { longestTerms, termsUnlimited } from '../law.ts';
import { contactHours } from '../time/contact-hours.ts';
import { gross } from './gross.ts';

const METHOD = 'The costing method, section 4';

export const discount = figure('income.discount', {
  label: 'Early-payment discount',
  unit: 'GBP/year',
  why: 'What the authority keeps back for paying on the day it promised.',
  source: METHOD,
  formula: fx`${discountShare} * ${gross}`,
  example: { given: { 'price.early_payment.discount': 0.125, 'income.gross': 16000 }, gives: 2000 },
});

export const discountPerHour = figure('discount.perContactHour', {
  label: 'Early-payment discount an hour',
  unit: 'GBP/hour',
  why: 'What the discount takes off the price of each hour given. None where no hours are given.',
  source: METHOD,
  formula: fx`if(${contactHours} > 0, ${discount} / ${contactHours}, none)`,
  example: { given: { 'income.discount': 6400, 'time.contactHours': 3200 }, gives: 2 },
});

export const atRisk = figure('income.atRisk', {
  label: 'Held back for results and expected to be lost',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${atRiskShare} * ${expectedLoss} * ${gross}`,
  example: {
    given: { 'price.at_risk.share': 0.1, 'price.at_risk.expected_loss': 0.5, 'income.gross': 16000 },
    gives: 800,
  },
});

export const daysUntilPaid = figure('income.daysUntilPaid', {
  label: 'Days until paid',
  unit: 'days',
  why: 'With a discount, the days within which it is earned; else the terms.',
  source: METHOD,
  formula: fx`if(${discountShare} > 0, ${discountWithin}, ${paymentTerms})`,
  example: {
    given: { 'price.early_payment.discount': 0.01, 'price.early_payment.within': 10, 'price.payment_terms': 30 },
    gives: 10,
  },
});

export const finance = figure('income.finance', {
  label: 'Waiting for the money',
  unit: 'GBP/year',
  why: 'Wages are paid before the invoice is; the time between is borrowed.',
  source: METHOD,
  formula: fx`(${gross} - ${discount} - ${atRisk}) * ${daysUntilPaid} / ${daysPerYear} * ${borrowingRate}`,
  example: {
    given: {
      'income.gross': 36500,
      'income.discount': 0,
      'income.atRisk': 0,
      'income.daysUntilPaid': 30,
      'constant.daysPerYear': 365,
      'assumptions.borrowing_rate': 0.1,
    },
    gives: 300,
  },
});

export const lawfulTerms = figure('discount.lawfulTerms', {
  label: 'Days until paid without a discount, as far as the law allows',
  unit: 'days',
  why: 'The terms, but no longer than the law of late payment lets them be agreed; where it sets no longest terms, the terms.',
  source: METHOD,
  formula: fx`min(${paymentTerms}, ${longestTerms} + ${termsUnlimited} * ${paymentTerms})`,
  example: { given: { 'price.payment_terms': 60, 'law.longestTerms': 15, 'law.termsUnlimited': 0.5 }, gives: 45 },
});

export const daysSaved = figure('discount.daysSaved', {
  label: 'Days by which the discount brings payment forward',
  unit: 'days',
  why: 'Terms count for no more than the law of late payment allows, so a discount for keeping to them saves nothing.',
  source: METHOD,
  formula: fx`${lawfulTerms} - ${discountWithin}`,
  example: { given: { 'discount.lawfulTerms': 30, 'price.early_payment.within': 10 }, gives: 20 },
});

export const interestSaved = figure('discount.interestSaved', {
  label: 'Interest saved by being paid early',
  unit: 'GBP/year',
  why: 'What borrowing the same money for the same days would cost: what the discount is worth.',
  source: METHOD,
  formula: fx`max(0, (${gross} - ${discount}) * ${daysSaved} / ${daysPerYear} * ${borrowingRate})`,
  example: {
    given: {
      'income.gross': 40000,
      'income.discount': 3500,
      'discount.daysSaved': 20,
      'constant.daysPerYear': 365,
      'assumptions.borrowing_rate': 0.08,
    },
    gives: 160,
  },
});

export const discountSimple = figure('discount.simple', {
  label: 'Early-payment discount as a simple yearly rate',
  unit: 'share/year',
  why: 'The same without interest on interest, as most who offer a discount print it.',
  source: METHOD,
  formula: fx`if(${discountShare} > 0 and ${daysSaved} > 0,
    ${discountShare} / (1 - ${discountShare}) * ${daysPerYear} / ${daysSaved}, none)`,
  example: {
    given: { 'price.early_payment.discount': 0.2, 'discount.daysSaved': 73, 'constant.daysPerYear': 365 },
    gives: 1.25,
  },
});

export const discountAnnualised = figure('discount.annualised', {
  label: 'Early-payment discount as a yearly rate',
  unit: 'share',
  why: 'What the discount costs as interest. None: it buys nothing that the law does not already give.',
  source: METHOD,
  formula: fx`if(${discountShare} > 0 and ${daysSaved} > 0,
    power(1 + ${discountShare} / (1 - ${discountShare}), ${daysPerYear} / ${daysSaved}) - 1, none)`,
  example: {
    given: { 'price.early_payment.discount': 0.01, 'discount.daysSaved': 20, 'constant.daysPerYear': 365 },
    gives: (1 / 0.99) ** (365 / 20) - 1,
  },
});
