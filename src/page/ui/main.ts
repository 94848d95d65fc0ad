// The script of the offline page, on the screen and in its worker alike.
import { openDesk, sitDown } from './desk-link.ts';
import { Screen } from './screen.ts';

if (typeof document === 'undefined') sitDown();
else {
  const code = document.currentScript?.textContent ?? '';
  const screen = new Screen((hear) => openDesk(code, hear));
  screen.start();
}
