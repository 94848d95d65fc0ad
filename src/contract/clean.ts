// Text of a file made safe to print: see words/.
export { clean, inQuotes, reveal } from '../words/printable.ts';
