// What a visit takes beside the contact: the way there, the notes, and journeys for nothing.
import { map, prefault } from '../fields.ts';
import { count, minutes, share } from '../values.ts';

const PER_VISIT = { unit: 'hours/visit' };

export const visit = map('What a visit takes beside the contact, for each journey and worker.', {
  crew: prefault(
    count('Workers at each visit, before a second one is added.', {
      unit: 'workers/visit',
      words: ['worker', 'workers'],
      such: '3',
      over: 0,
      max: 100,
      isBare: true,
    }),
    '1',
  ),
  travel: prefault(minutes('Travel for each journey.', PER_VISIT), '0 minutes'),
  travel_paid: prefault(
    share('The share of travel that workers are paid for: what the offer says, lawful or not.', { such: '100%' }),
    '100%',
  ),
  travel_from_home: prefault(
    share('The share of travel between home and the first or last visit, which the minimum wage does not count.', {
      such: '20%',
    }),
    '0%',
  ),
  miles: prefault(
    count('Miles for each journey.', { unit: 'miles/visit', words: ['mile', 'miles'], such: '8', max: 1000 }),
    '0',
  ),
  notes: prefault(minutes('Time to write up a visit.', { ...PER_VISIT, such: '15 minutes' }), '0 minutes'),
  idle: prefault(
    share('The share of paid time lost between visits where nobody is on cover.', { such: '10%', below: 1 }),
    '0%',
  ),
  wasted: map('Journeys for nothing: nobody in, cancelled too late, unsafe to enter.', {
    share: prefault(share('Wasted journeys for each visit made.', { such: '5%', max: 10 }), '0%'),
    staff_time: prefault(
      minutes('Time at the door of a wasted journey.', { ...PER_VISIT, such: '15 minutes' }),
      '0 minutes',
    ),
    billed: prefault(share('The part of the price still paid for it.', { such: '50%' }), '0%'),
  }),
});
