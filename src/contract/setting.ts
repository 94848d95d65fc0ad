// What one section needs of another before it can be read: the profile that fills in, the growth that moves its money, the
// week that days off rest on. Taken from the plain texts; what is wrong with them is told when they are read.
import type { Day } from '../calendar/day.ts';
import { LAW_KNOWN_FROM } from '../rates/index.ts';
import { defaultsOf } from './defaults.ts';
import { isPlainMap, type Setting } from './fill.ts';
import type { Plain } from './plain.ts';
import { consumerPrices, priceFactor } from './price-index.ts';
import { type ProfileName, profileNames } from './profiles.ts';
import { fieldAt } from './schema.ts';

export function settingOf(plain: Plain): Setting {
  const profile = valueAt(plain, 'contract.profile') as ProfileName;
  // Where no good day is stated, which is a mistake, the rest is read as on the first day that has a law.
  const start = (valueAt(plain, 'contract.start') ?? LAW_KNOWN_FROM) as Day;
  const provider = valueAt(plain, 'contract.provider_kind') as string;
  const defaults = profileNames.includes(profile) ? defaultsOf(profile, start, provider) : undefined;
  const number = (path: string) => valueAt(plain, path, defaults?.of(path)?.plain) as number;
  const growth = number('assumptions.price_growth');
  const rows = at(plain, 'price')?.rates;
  return {
    ...(defaults ? { defaults } : {}),
    priceFactor: defaults ? priceFactor(defaults.priceDate, start, consumerPrices(), growth) : 1,
    week: number('pay.full_time_week'),
    isPaidPerVisit: Array.isArray(rows) && rows.some((row) => isPlainMap(row) && typeof row.per_visit === 'string'),
  };
}

/** The value of the first text that can be read: of the file, of the profile, of the schema. */
function valueAt(plain: Plain, path: string, filled?: Plain): unknown {
  const field = fieldAt(path);
  const [section = '', key = ''] = path.split('.');
  for (const text of [at(plain, section)?.[key], filled, field?.silent]) {
    const read = typeof text === 'string' ? field?.leaf?.read(text) : undefined;
    if (read && !('wrong' in read)) return read.value;
  }
  return undefined;
}

function at(plain: Plain, section: string) {
  const found = isPlainMap(plain) ? plain[section] : undefined;
  return isPlainMap(found) ? found : undefined;
}
