// All figures, in the order of the costing method: the one list that evaluation, `explain`, the reference page, JSON and
// the workbook read.
import type { Figure } from '../engine/figure.ts';
import { inOrder } from '../engine/graph.ts';
import * as mileage from './direct/mileage.ts';
import * as other from './direct/other.ts';
import * as perHead from './direct/per-head.ts';
import * as averagePrice from './income/average-price.ts';
import * as deductions from './income/deductions.ts';
import * as grossIncome from './income/gross.ts';
import * as net from './income/net.ts';
import * as priceOfAnHour from './income/price-of-an-hour.ts';
import * as allowance from './on-costs/allowance.ts';
import * as levy from './on-costs/levy.ts';
import * as nationalInsurance from './on-costs/national-insurance.ts';
import * as onCosts from './on-costs/on-costs.ts';
import * as pension from './on-costs/pension.ts';
import * as agency from './pay/agency.ts';
import * as basic from './pay/basic.ts';
import * as enhancements from './pay/enhancements.ts';
import * as grossPay from './pay/gross.ts';
import * as perHourWorked from './pay/per-hour-worked.ts';
import * as rate from './pay/rate.ts';
import * as sick from './pay/sick.ts';
import * as post from './staff/post.ts';
import * as roles from './staff/roles.ts';
import * as staff from './staff/staff.ts';
import * as line from './supervision/line.ts';
import * as management from './supervision/management.ts';
import * as onCall from './supervision/on-call.ts';
import * as around from './time/around-the-visit.ts';
import * as contactHours from './time/contact-hours.ts';
import * as cover from './time/cover.ts';
import * as crew from './time/crew.ts';
import * as items from './time/items.ts';
import * as onDuty from './time/on-duty.ts';
import * as travel from './time/travel.ts';
import * as visits from './time/visits.ts';
import * as workload from './time/workload.ts';
import * as bought from './total/bought.ts';
import * as breakEven from './total/break-even.ts';
import * as breakdown from './total/breakdown.ts';
import * as direct from './total/direct.ts';
import * as overhead from './total/overhead.ts';
import * as published from './total/published-lines.ts';
import * as result from './total/result.ts';
import * as sold from './total/sold.ts';
import * as unit from './total/unit.ts';

/** The results by section; within a section, in the order a reader would work them out. */
export const sections: readonly { title: string; figures: readonly Figure[] }[] = [
  {
    title: 'Time',
    figures: [
      contactHours.contactHours,
      crew.crew,
      visits.visits,
      visits.journeys,
      travel.travel,
      around.notes,
      around.checkIn,
      around.wasted,
      items.pieces,
      workload.workload,
      onDuty.callOutFactor,
      onDuty.hoursAsked,
      onDuty.postsOnDuty,
      onDuty.onDuty,
      onDuty.utilisation,
      travel.unpaidTravel,
      cover.sleepIns,
      cover.onCallCover,
    ],
  },
  {
    title: 'Income',
    figures: [
      averagePrice.averagePrice,
      grossIncome.hourlyIncome,
      grossIncome.wastedIncome,
      grossIncome.piecesIncome,
      grossIncome.blockIncome,
      grossIncome.sessionsIncome,
      grossIncome.placesIncome,
      grossIncome.setUpIncome,
      grossIncome.gross,
      deductions.discount,
      deductions.atRisk,
      deductions.finance,
      net.net,
      net.netPerUnit,
      net.netPerContactHour,
      deductions.discountSimple,
      deductions.discountAnnualised,
      deductions.discountPerHour,
      deductions.interestSaved,
      priceOfAnHour.priceOfAnHour,
    ],
  },
  {
    title: 'Staff',
    figures: [
      post.postPaid,
      roles.averageWeek,
      post.postOnDuty,
      post.reliefFactor,
      roles.statedPosts,
      staff.fte,
      staff.headcount,
    ],
  },
  {
    title: 'Pay',
    figures: [
      rate.rate,
      basic.basic,
      enhancements.enhancements,
      enhancements.sleepInPay,
      enhancements.onCallPay,
      enhancements.holidayExtras,
      sick.sick,
      grossPay.grossPay,
      agency.agencyCharge,
      agency.agency,
      perHourWorked.perHourWorked,
      perHourWorked.minimumOfLowest,
    ],
  },
  {
    title: 'On-costs',
    figures: [
      nationalInsurance.nationalInsurance,
      pension.pension,
      pension.pensionDue,
      levy.levy,
      onCosts.onCosts,
      allowance.allowance,
    ],
  },
  {
    title: 'Supervision and management',
    figures: [
      line.lineSupervision,
      management.manager,
      management.admin,
      onCall.onCallManager,
      onCall.externalSupervision,
      direct.supervisionTotal,
    ],
  },
  {
    title: 'Other direct costs',
    figures: [
      mileage.mileage,
      mileage.unpaidMiles,
      perHead.loneWorker,
      perHead.recruitment,
      perHead.trainingBought,
      perHead.equipmentCost,
      other.startUp,
      other.otherDirect,
      direct.otherDirectTotal,
    ],
  },
  {
    title: 'Total',
    figures: [
      direct.directCost,
      overhead.overhead,
      overhead.contingency,
      overhead.surplus,
      overhead.totalCost,
      result.costWithoutMargin,
      unit.unitVolume,
      result.costPerUnit,
      result.gapPerUnit,
      result.costPerContactHour,
      result.gapPerContactHour,
      result.gapPerYear,
      result.gapTerm,
      result.marginPerHour,
      breakEven.breakEven,
      breakEven.priceToState,
      breakEven.factorNeeded,
      breakEven.capBreakEven,
      sold.costPerDutyHour,
    ],
  },
  {
    title: 'What the money buys',
    figures: [
      bought.shareBought,
      bought.minutesBought,
      bought.piecesBought,
      bought.placesBought,
      bought.postCost,
      bought.postsBought,
      bought.awakeBought,
      bought.dutyHoursBought,
    ],
  },
  {
    title: "Where an hour's cost goes",
    figures: [
      breakdown.contactPay,
      breakdown.aroundPay,
      breakdown.waitingPay,
      breakdown.offDutyPay,
      breakdown.unsocialPay,
      breakdown.onCostsAndAgency,
    ],
  },
  {
    title: 'An hour, line by line',
    figures: [...published.lines, published.directPerHour, published.costPerVisit],
  },
];

/** Of each visit length and piece: no line of a year's sums, but results all the same. */
const soldOneByOne: readonly Figure[] = [sold.lineNetPrice, sold.lineCost, sold.lineMinutes, sold.lineMinutesNeeded];

/** Every figure there is: results, what they rest on, inputs, law and calendar, each after what it needs. */
export const figures: readonly Figure[] = inOrder([...sections.flatMap((section) => section.figures), ...soldOneByOne]);

/** By id. */
export const figureById: ReadonlyMap<string, Figure> = new Map(figures.map((figure) => [figure.id, figure]));

/** Figures of one value that are worked out: what JSON prints. */
export const results: readonly Figure[] = figures.filter(
  (figure) => figure.kind === 'formula' && figure.rows === undefined && !figure.id.startsWith('constant.'),
);
