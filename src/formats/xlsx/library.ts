// What writes workbooks is a file of its own beside the program, loaded when one is written (`tools/build.js`).
export { writeXlsx } from 'hucre/xlsx';
