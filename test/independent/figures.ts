// The figures of the costing method, by its own ids: one that a calculation forgets is a difference.

/** Every figure that the costing method names, rows aside. */
export const FIGURES = `
  time.contactHours time.visits time.journeys time.travel time.checkIn time.notes time.wasted time.unpaidTravel
  time.pieces time.workload time.posts time.onDuty time.utilisation cover.sleepIns cover.onCallSessions
  price.average income.hourly income.wasted income.pieces income.block income.sessions income.places income.setUp
  income.gross income.discount income.atRisk income.finance income.net income.netPerUnit income.netPerContactHour
  discount.annualised
  post.paid post.onDuty post.reliefFactor staff.fte staff.headcount
  pay.rate pay.basic pay.enhancements pay.sleepIns pay.onCall pay.holidayExtras pay.sick pay.gross pay.agency
  pay.perHourWorked oncost.nationalInsurance oncost.pension oncost.levy oncost.allowance
  supervision.line supervision.manager supervision.admin supervision.onCall supervision.external
  direct.mileage direct.loneWorker direct.recruitment direct.trainingFees direct.equipment direct.startUp direct.other
  cost.direct cost.overhead cost.contingency cost.surplus cost.total cost.perUnit cost.perContactHour cost.perDutyHour
  gap.perUnit gap.perContactHour gap.perYear gap.term price.factor price.breakEven cap.breakEven unit.volume
  bought.share bought.minutes bought.pieces bought.places bought.posts bought.awake bought.dutyHours post.cost
`
  .trim()
  .split(/\s+/);

/** One for each role, visit length and piece. */
export const ROWS = ['role.rate', 'role.fte', 'role.headcount', 'role.gross', 'line.cost', 'line.minutes'];
/** One for each band: the slow reading has no bands, so their sums are compared. */
export const BANDS = ['band.hours', 'band.apart', 'band.waking', 'band.work', 'band.onDuty'];
/** Of the contract as specified, where it says who pays instead. */
export const ELSEWHERE = ['elsewhere.perEvent', 'elsewhere.breakEven'];
