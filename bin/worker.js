// A thread that checks contracts for the main one.
require('./load.js').load().program.work();
