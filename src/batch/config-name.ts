// What the settings of a check are called, for whoever looks for them and need not read them.
export const CONFIG = 'viability.config.yaml';
