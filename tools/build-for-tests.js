// Tests of the program must run what the source says now, not what was built some time ago.
export { build as setup } from './build.js';
