// Which notices a file of OCDS holds: a release, a package of releases or of records. Releases of one procurement are one notice.
import { LIMITS, Refused } from '../limits.ts';
import { type Json, Node } from '../read/json.ts';

export interface Notice {
  /** The file that holds it. */
  document: string;
  ocid: string;
  title: string;
  authority: string;
  /** Its releases, the latest first. */
  releases: readonly Node[];
}

export function noticesIn(json: Json, document: string): Notice[] {
  const releases = releasesOf(new Node(json, ''));
  if (releases.length === 0)
    throw new Refused('it is JSON, and no notice: a release or package of OCDS has releases, records or an ocid');
  if (releases.length > LIMITS.notices)
    throw new Refused(`it holds more than ${LIMITS.notices} notices; save the one that counts`);
  const groups = new Map<string, Node[]>();
  for (const release of releases) {
    const ocid = release.get('ocid').text ?? release.pointer;
    groups.set(ocid, [...(groups.get(ocid) ?? []), release]);
  }
  return [...groups].map(([ocid, group]) => {
    const latest = [...group].sort((one, other) => compare(dateOf(other), dateOf(one)));
    const said = (...keys: string[]): string => latest.map((each) => each.get(...keys).text).find(Boolean) ?? '';
    return { document, ocid, title: said('tender', 'title'), authority: said('buyer', 'name'), releases: latest };
  });
}

function releasesOf(root: Node): Node[] {
  if (Array.isArray(root.value)) return root.list().flatMap(releasesOf);
  const own = [...root.get('releases').list(), ...root.get('results').list().flatMap(releasesOf)];
  const records = root
    .get('records')
    .list()
    .flatMap((record) => {
      const compiled = record.get('compiledRelease');
      return compiled.isThere ? [compiled] : record.get('releases').list();
    });
  const found = [...own, ...records].filter((each) => typeof each.value === 'object');
  if (found.length > 0) return found;
  return root.get('ocid').text !== undefined && (root.get('tender').isThere || root.get('awards').isThere)
    ? [root]
    : [];
}

const dateOf = (release: Node): string => release.get('date').text ?? '';
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
