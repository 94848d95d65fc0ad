// What a visit takes beside the contact: the way there, the notes, and journeys for nothing.
import { map } from '../fields.ts';
import { count, minutes, share, wholeOrPart } from '../values.ts';

export const visit = map('What a visit takes beside the contact, for each journey and worker.', {
  crew: count('Workers at each visit: those who come whether or not a second one is added.', {
    label: 'Workers that the contract sends to each visit',
    unit: 'workers/visit',
    words: ['worker', 'workers'],
    such: '3',
    min: 1,
    max: 100,
    isBare: true,
    isOfJourneys: true,
    silent: '1',
  }),
  travel: minutes('Travel for each journey.', {
    label: 'Travel, a journey and worker',
    isOfJourneys: true,
    isCost: { thereAre: 'visits' },
    isOftenGuessed: true,
    oftenUnsaid: { what: 'travel for a visit', farthest: 2 },
    silent: '0 minutes',
  }),
  travel_paid: wholeOrPart(
    'The share of travel that workers are paid for: what the offer says, lawful or not.',
    'a share such as 100%, or yes or no',
    { label: 'Share of travel that is paid', isOfJourneys: true, such: '100%', also: ['no'], max: 1, silent: '100%' },
  ),
  travel_from_home: share(
    'The share of travel between home and the first or last visit, which the minimum wage does not count.',
    {
      label: 'Share of travel that is to the first visit and from the last',
      isOfJourneys: true,
      such: '20%',
      silent: '0%',
    },
  ),
  miles: count('Miles for each journey.', {
    label: 'Miles, a journey and worker',
    alsoCalled: 'mileage, distance',
    isOfJourneys: true,
    isOftenGuessed: true,
    oftenUnsaid: { what: 'miles for a visit', farthest: 50 },
    unit: 'miles/visit',
    words: ['mile', 'miles'],
    such: '8',
    max: 1000,
    silent: '0',
  }),
  notes: minutes('Time to write up a visit.', {
    label: 'Notes, a visit and worker',
    isCost: { thereAre: 'visits' },
    isOftenGuessed: true,
    oftenUnsaid: { what: 'the time for notes', farthest: 1 },
    such: '15 minutes',
    silent: '0 minutes',
  }),
  idle: share('The share of paid time lost between visits where nobody is on cover.', {
    label: 'Share of paid time lost between visits',
    isCost: { thereAre: 'visits' },
    such: '10%',
    below: 1,
    silent: '0%',
  }),
  wasted: map(
    'Journeys for nothing: nobody in, cancelled too late, unsafe to enter.',
    {
      share: share('Wasted journeys for each visit made.', {
        label: 'Wasted journeys for each visit made',
        oftenUnsaid: { what: 'wasted journeys for each visit made', farthest: 1 },
        such: '5%',
        max: 10,
        silent: '0%',
      }),
      staff_time: minutes('Time at the door of a wasted journey.', {
        label: 'Time at the door of a wasted visit',
        such: '15 minutes',
        silent: '0 minutes',
      }),
      billed: share('The part of the price still paid for it.', {
        label: 'Part of the price paid for a wasted visit',
        such: '50%',
        silent: '0%',
      }),
    },
    { isOfJourneys: true },
  ),
});
