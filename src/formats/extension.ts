// The format that a file's name asks for by its extension; undefined where it asks for none.
import { type CheckFormatName, checkFormats } from './batch/index.ts';
import { type FormatName, reportFormats } from './index.ts';

type Formats<Name extends string> = { readonly [N in Name]: { readonly extensions: readonly string[] } };

export const formatOfFile = (path: string): FormatName | undefined => among(reportFormats, path);
export const checkFormatOfFile = (path: string): CheckFormatName | undefined => among(checkFormats, path);

function among<Name extends string>(formats: Formats<Name>, path: string): Name | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const names = Object.keys(formats) as Name[];
  return extension === undefined ? undefined : names.find((name) => formats[name].extensions.includes(extension));
}
