// What to ask the commissioner about an input that nobody stated.

import { lowerFirst } from '../words/text.ts';
import { sections } from './index.ts';

interface Question {
  /** `how many hours a week are bought` */
  short: string;
  /** The whole question. */
  full: string;
}

const QUESTIONS: Record<string, Question> = {
  'contract.people': { short: 'how many people use it', full: 'How many people use the service?' },
  'demand.hours_per_week': {
    short: 'how many hours a week are bought',
    full: 'How many hours of contact a week are expected, and how many are certain?',
  },
  'demand.guaranteed_hours_per_week': {
    short: 'how many hours are certain',
    full: 'How many hours a week are paid for even if they are not used?',
  },
  'demand.visit_length': { short: 'how long a visit lasts', full: 'How long does a visit last?' },
  'demand.visits': {
    short: 'how long visits last',
    full: 'How long do visits last, and what share of the hours has each length?',
  },
  'demand.response_time': {
    short: 'how soon somebody must come',
    full: 'How soon must somebody be there when called, at any hour?',
  },
  'demand.pattern': { short: 'when the hours fall', full: 'At what times of the day and week do the hours fall?' },
  'price.per_hour': { short: 'the price of an hour', full: 'What is the price of an hour?' },
  'price.items.price': {
    short: 'what is paid by the piece',
    full: 'What is paid for each piece of work that is paid by the piece?',
  },
  'price.items.per_year': {
    short: 'how many are paid for by the piece',
    full: 'How many pieces of work are wanted a year?',
  },
  'price.items.per_visit': {
    short: 'how many are paid for by the piece',
    full: 'For how many visits is a piece of work wanted?',
  },
  'price.indexation': { short: 'whether the price rises', full: 'Does the price rise over the term, and by what?' },
  'price.early_payment': {
    short: 'what comes off for early payment',
    full: 'Is a discount asked for being paid on time or early, and how much?',
  },
  'price.at_risk': {
    short: 'what is held back for results',
    full: 'Is any of the price held back for results, how much, and who decides whether it is paid?',
  },
  cover: {
    short: 'when somebody must be available',
    full: 'At what hours must somebody be available when nobody has called, and is that paid?',
  },
  'lone_working.risks': {
    short: 'the risks of the work',
    full: 'Which risks has the authority itself found in this work?',
  },
  'lone_working.second_worker': {
    short: 'when two workers attend',
    full: 'For which visits are two workers expected, and is the second one paid for?',
  },
  monitoring: {
    short: 'how it is monitored',
    full: 'How will the authority know that the hours it pays for were given?',
  },
  quality: {
    short: 'what quality is asked for',
    full: 'Which skills, training and supervision does the contract ask for?',
  },
};

/** The question about a contract path; one made of the field's own description where there is none of its own. */
export function questionOf(path: string): Question {
  for (let at = path; at !== ''; at = at.replace(/(^|\.)[^.]*$/, '')) {
    const own = QUESTIONS[at.replace(/\[\d+\]/g, '')];
    if (own) return own;
  }
  const about = aboutPath(path);
  return { short: path, full: `What does the contract say of ${path}${about ? ` (${lowerFirst(about)})` : ''}?` };
}

interface Described {
  about: string;
  fields?: Readonly<Record<string, Described>>;
  item?: Described;
}

/** What a contract path means, in the words of its field: `Days until the authority pays`. */
export function aboutPath(path: string): string | undefined {
  let at: Described | undefined = { about: '', fields: sections };
  for (const [step] of path.matchAll(/[^.[\]]+/g)) at = at?.item && /^\d*$/.test(step) ? at.item : at?.fields?.[step];
  return at?.about.replace(/\.$/, '');
}
