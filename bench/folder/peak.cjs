// Loaded before a program: says on standard error how much memory it took at most, in KiB. Where the system keeps that by
// process it is asked there: what node tells begins with the memory of whoever started it.
const { readFileSync } = require('node:fs');

function peak() {
  try {
    return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => process.stderr.write(`\npeak ${peak()}\n`));
