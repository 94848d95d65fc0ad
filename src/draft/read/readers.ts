// The readers that need large libraries. They are built apart, and loaded when a document of theirs is met.
export { readWord, readWorkbook } from './office.ts';
export { readPdf } from './pdf.ts';
