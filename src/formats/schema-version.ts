/** The version of the shape of all JSON that we print, the same for every command. A baseline has one of its own. */
export const SCHEMA_VERSION = 2;
