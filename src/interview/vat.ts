// `£24 an hour including VAT`, `£20 an hour plus VAT`: whether VAT is inside what is said to be paid.
import { readAs } from './natural.ts';
import { isWrong, type Wrong } from './types.ts';

const VAT = '(?:(\\d+(?:\\.\\d+)?) ?% |the )?vat';
const NOT_INSIDE =
  'ex(?:cl(?:uding|usive of|\\.)?)?\\.?|not inc(?:l(?:uding|\\.)?)?\\.?|without|before|net of|(?:with )?no|exempt from';
const INSIDE = 'inc(?:l(?:uding|usive of|udes|\\.)?)?\\.?|with';
const WITHOUT = new RegExp(
  `(?:\\+|\\b(?:plus|${NOT_INSIDE})) ?${VAT}\\b|\\b(?:with )?vat (?:is )?(?:extra|exempt|exclusive|excluded|on top|to be added|not included)`,
  'i',
);
const WITH = new RegExp(`\\b(?:${INSIDE}) ?${VAT}\\b(?! (?:if|where|not))|\\bvat (?:is )?(?:included|inclusive)`, 'i');
/** The standard rate, where none is named. */
const STANDARD = '20';
const ACCEPTED = 'say whether VAT is in it: £24 an hour including VAT, or £20 an hour plus VAT';

/** What is said beside VAT, and the share of it inside; no share where nothing is said of it. */
export function vatIn(text: string): { rest: string; share?: string } | Wrong {
  const without = WITHOUT.exec(text);
  const found = without ?? WITH.exec(text);
  const rest = found ? tidy(text.replace(found[0], ' ')) : text;
  if (/\bvat\b/i.test(rest)) return { wrong: `"${text}": ${ACCEPTED}` };
  if (!found) return { rest };
  const share = readAs('price.vat_included', without ? '0%' : `${found[1] ?? STANDARD}%`);
  return isWrong(share) ? share : { rest, share };
}

/** The one share of several prices: said of each, or of all in a part of its own. */
export function vatOfAll(shares: readonly (string | undefined)[]): { share: string | undefined } | Wrong {
  const [share, ...others] = shares;
  if (others.every((each) => each === share)) return { share };
  return {
    wrong:
      'one answer has VAT in all prices or in none; say it of each, or once: £24 an hour; £8 a report; all including VAT',
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/ ,/g, ',');
