// The script of the offline page.
import { openDesk } from './desk-link.ts';
import { Screen } from './screen.ts';

void Screen.open(openDesk);
