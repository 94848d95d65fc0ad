// Loaded before a program: says on standard error how much CPU it took, in microseconds, and how much memory at most, in
// KiB. Where the system keeps memory by process it is asked there: what node tells begins with that of whoever started it.
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

function peak() {
  try {
    return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, `\nusage ${user + system} ${peak()}\n`);
  });
