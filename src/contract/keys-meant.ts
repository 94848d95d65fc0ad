// Which keys of a contract somebody may have meant by one that there is not: by what others call them, by how they are spelt, and
// by where it stands.
import { distance } from 'fastest-levenshtein';
import { nearest } from './suggest.ts';
import { inPlainLetters } from './text/ascii.ts';
import { type Field, fieldsTo, keysOf, leavesOf } from './tree.ts';

/** A key that stands at more places than these says nothing of which is meant: a share, a rate. */
const MOST = 3;

/** Of the three one says something at most. Lists are written `price.items[].price`; of several paths each may be meant. */
interface Meant {
  /** What others call so. */
  called: readonly string[];
  /** What is spelt like it in its own part, as keys. */
  near: readonly string[];
  /** What is a key of that name in other parts. */
  elsewhere: readonly string[];
}

/**
 * What a key in `part`, the path of a map, may stand for. What is called so in its own part comes first, then what is spelt like it
 * there, and other parts last.
 */
export function keysMeant(part: string, key: string, root: Field): Meant {
  const { called, isOfPart } = calledSo(part, key, root);
  if (isOfPart) return { called, near: [], elsewhere: [] };
  const elsewhere = [...partsAndKeys(root)].filter((known) => known.endsWith(`.${key.toLowerCase()}`));
  const near = spelt(key, keysIn(part, root), called.length > 0 || elsewhere.length > 0);
  if (near.length > 0) return { called: [], near, elsewhere: [] };
  return { called, near, elsewhere: called.length > 0 ? [] : chosen(elsewhere, root) };
}

function keysIn(part: string, root: Field): string[] {
  const fields = [root, ...fieldsTo(root, part)];
  return fields.length > keysOf(part).length ? [...(fields.at(-1)?.fields?.keys() ?? [])] : [];
}

/** With the parts it stands in first: the length of a visit is no length of a contract. Those of its own part before all others. */
function calledSo(part: string, key: string, root: Field): { called: string[]; isOfPart: boolean } {
  const within = part.replace(/\[\d*\]/g, '[]');
  const keys = [...keysOf(part).filter((each) => !/^\d*$/.test(each)), key].map((each) => each.toLowerCase());
  for (const at of keys.keys()) {
    const name = keys.slice(at).join('_');
    const hasParts = at < keys.length - 1;
    const found = [...leavesOf(root)].flatMap(([known, { alsoCalled }]) =>
      alsoCalled?.split(', ').includes(name) || ((hasParts || keys.length === 1) && isNamed(known, name))
        ? [known]
        : [],
    );
    const here = found.find((known) => part !== '' && isIn(within, known));
    if (here !== undefined) return { called: [here], isOfPart: true };
    const called = chosen(found, root);
    if (called.length > 0) return { called, isOfPart: hasParts };
  }
  return { called: [], isOfPart: false };
}

/** In a part, and in none of its lists. */
const isIn = (part: string, path: string): boolean =>
  path.startsWith(`${part}.`) && !path.slice(part.length).includes('[]');

/** `pension_employer` of `on_costs.pension.employer`, `visit_length` of `demand.visit_length`. */
const isNamed = (path: string, name: string): boolean =>
  name.includes('_') && `_${path.replaceAll('.', '_')}`.endsWith(`_${name}`);

/** Those that are in the sums, where such are among them, and no counterparts of a safe or own service; none of too many. */
function chosen(found: readonly string[], root: Field): string[] {
  const whole = found.filter((path) => !path.includes('[]'));
  const inSums = whole.filter((path) => !fieldsTo(root, path).some(({ isBesideTheSums }) => isBesideTheSums));
  const meant = inSums.length > 0 ? inSums : whole;
  return meant.length > MOST ? [] : meant;
}

function partsAndKeys(root: Field): Set<string> {
  const steps = [...leavesOf(root).keys()].map((path) => path.split('.'));
  return new Set(steps.flatMap((keys) => keys.map((_, at) => keys.slice(0, at + 1).join('.'))));
}

/** `visits_per_week` is a number of them, and none of `visits`. */
const COUNTED = /^_per_(?:day|week|month|year)$/;

/**
 * The keys that are a letter off, or say more: `block_per_year` of `per_year`. Else, of a key that nobody knows, the longest that it
 * says more than, as `early_payment` of `early payment discount`, or the nearest.
 */
function spelt(key: string, keys: readonly string[], isKnownElsewhere: boolean): string[] {
  const plain = inPlainLetters(key)
    .replaceAll(/[\s-]+/g, '_')
    .replaceAll(/^[^a-z]+|[^a-z]+$/g, '');
  if (keys.includes(plain)) return [plain];
  const near = nearest(plain, keys);
  if (near !== undefined && plain.length > 4 && distance(plain, near) === 1) return [near];
  const more = keys.filter((known) => known.endsWith(`_${plain}`) || (plain.length > 3 && known.startsWith(plain)));
  if (more.length > 0 || isKnownElsewhere) return more.length > MOST ? [] : more;
  const less = keys.filter(
    (known) =>
      (plain.startsWith(`${known}_`) && !COUNTED.test(plain.slice(known.length))) ||
      (known.includes('_') && plain.endsWith(`_${known}`)),
  );
  return [less.sort((a, b) => b.length - a.length)[0] ?? near ?? []].flat();
}
