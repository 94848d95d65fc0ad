// What one section needs of another before it can be read: the profile that fills in, the growth that moves its money, the
// week that days off rest on. Taken from the plain texts; what is wrong with them is told when they are read.
import type { Day } from '../../calendar/day.ts';
import type { Nation } from '../../calendar/types.ts';
import { LAW_KNOWN_FROM } from '../../rates/index.ts';
import { isPlainMap, type Setting } from '../fill.ts';
import { type ServiceName, serviceNames } from '../profiles/registry.ts';
import { fieldAt } from '../schema.ts';
import type { Plain } from '../text/plain.ts';
import type { ProviderKind } from '../types.ts';
import { defaultsOf, type LevelName } from './defaults.ts';
import { priceFactor } from './price-index.ts';

export function settingOf(plain: Plain, level: LevelName): Setting {
  const profile = valueAt(plain, 'contract.profile') as ServiceName;
  // Where no good day is stated, which is a mistake, the rest is read as on the first day that has a law.
  const start = (valueAt(plain, 'contract.start') ?? LAW_KNOWN_FROM) as Day;
  const risks = at(plain, 'lone_working')?.risks;
  const rows = at(plain, 'price')?.rates;
  const isPaidPerVisit =
    Array.isArray(rows) && rows.some((row) => isPlainMap(row) && typeof row.per_visit === 'string');
  const defaults = serviceNames.includes(profile)
    ? defaultsOf({
        name: profile,
        level,
        start,
        nation: valueAt(plain, 'contract.nation') as Nation,
        provider_kind: valueAt(plain, 'contract.provider_kind') as ProviderKind,
        risks: Array.isArray(risks) ? risks.filter((risk) => typeof risk === 'string') : [],
        weeklyHours: (valueAt(plain, 'demand.hours_per_week') as number | undefined) ?? 0,
        isPaidPerVisit,
        isFromAfar: valueAt(plain, 'quality.contact') === 'phone',
      })
    : undefined;
  const number = (path: string) => valueAt(plain, path, defaults?.of(path)?.plain) as number;
  const growth = number('assumptions.price_growth');
  return {
    ...(defaults ? { defaults } : {}),
    priceFactor: defaults ? priceFactor(start, growth) : 1,
    week: number('pay.full_time_week'),
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
