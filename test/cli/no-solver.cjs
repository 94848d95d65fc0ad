// Required before the program: says when it loads the solver.
const Module = require('node:module');

const load = Module._load;
Module._load = (name, ...rest) => {
  if (name.includes('highs')) process.stderr.write('the solver is loaded\n');
  return load(name, ...rest);
};
