// Which keys of a contract somebody may have meant by one that there is not: by what others call them, and by where it stands.
import type { Field } from './tree.ts';

/** Every field by its path, lists as `price.items[].price`. */
type Fields = ReadonlyMap<string, Field>;

/** A key that stands at more places than these says nothing of which is meant: a share, a rate. */
const MOST = 3;

interface Meant {
  called: string[];
  elsewhere: string[];
  /** There is such a key, be it at too many places to say which. */
  isKnown: boolean;
}

/** What `path` may stand for: what is called so, else what is a key elsewhere. Of several each may be meant. */
export function keysMeant(path: string, fields: Fields): Meant {
  const keys = path
    .toLowerCase()
    .replace(/\[\d*\]/g, '')
    .split('.');
  const key = keys.at(-1) as string;
  const part = path.replace(/\[\d*\]/g, '[]').slice(0, -key.length);
  // With the parts it stands in first: the length of a visit is no length of a contract.
  for (const at of keys.keys()) {
    const name = keys.slice(at).join('_');
    const isWhole = at < keys.length - 1 || keys.length === 1;
    const found = [...fields].flatMap(([known, { alsoCalled }]) =>
      alsoCalled?.split(', ').includes(name) || (isWhole && isNamed(known, name)) ? [known] : [],
    );
    const meant = chosen(found, part);
    if (meant.length > 0) return { called: meant, elsewhere: [], isKnown: true };
  }
  const elsewhere = [...partsAndKeys(fields)].filter((known) => known.endsWith(`.${key}`));
  return { called: [], elsewhere: chosen(elsewhere, ''), isKnown: elsewhere.length > 0 };
}

/** `pension_employer` of `on_costs.pension.employer`, `visit_length` of `demand.visit_length`. */
const isNamed = (path: string, name: string): boolean =>
  name.includes('_') && `_${path.replaceAll('.', '_')}`.endsWith(`_${name}`);

/** One of the part it stands in before all others; of others those that are no counterparts of a safe or own service. */
function chosen(found: readonly string[], part: string): string[] {
  const here = found.find((path) => part !== '' && path.startsWith(part));
  if (here !== undefined) return [here];
  const whole = found.filter((path) => !path.includes('[]'));
  const own = whole.filter((path) => !/^(?:safe|in_house|delivered|elsewhere)\./.test(path));
  const meant = own.length > 0 ? own : whole;
  return meant.length > MOST ? [] : meant;
}

function partsAndKeys(fields: Fields): Set<string> {
  const steps = [...fields.keys()].map((path) => path.split('.'));
  return new Set(steps.flatMap((keys) => keys.map((_, at) => keys.slice(0, at + 1).join('.'))));
}
