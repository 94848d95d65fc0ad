// The report as plain text, fit for an email: no colour, and no character of our own beyond ASCII but the pound sign.

import { eachText, plainPunctuation, withoutCommands } from '../words/printable.ts';
import { layPage } from './layout/page.ts';
import { PLAIN } from './layout/style.ts';
import type { Render } from './types.ts';

export const text: Render = (report, { width }) =>
  withoutCommands(layPage(eachText(report, plainPunctuation), width, PLAIN));
