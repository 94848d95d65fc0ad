// The commands, in the order of the help. A command is one file here, which says what can be typed, one of the same name in
// `actions/`, which does it, and a line below.
import { calls } from './calls.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { config } from './config.ts';
import { draft } from './draft.ts';
import { explain } from './explain.ts';
import { glossary } from './glossary.ts';
import { help } from './help.ts';
import { letter } from './letter.ts';
import { man } from './man.ts';
import { method } from './method.ts';
import { newContract } from './new.ts';
import { page } from './page.ts';
import { profiles } from './profiles.ts';
import { rates } from './rates.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { resolution } from './resolution.ts';
import { rota } from './rota.ts';
import { rule } from './rule.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate.ts';
import { solve } from './solve.ts';
import { whatIf } from './what-if.ts';

export const COMMANDS = [
  newContract,
  draft,
  report,
  check,
  explain,
  compare,
  whatIf,
  solve,
  calls,
  simulate,
  rota,
  page,
  letter,
  resolution,
  register,
  rates,
  profiles,
  rule,
  glossary,
  method,
  config,
  schema,
  completion,
  man,
  help,
] as const;
