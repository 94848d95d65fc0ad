// The name and version that reports, JSON and `--version` show. The build copies them in, so nothing is read at run time.
export { name, version } from '../package.json';
