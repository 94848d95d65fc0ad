// Loaded before a program: says on standard error how much memory it took at most, in KiB.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
