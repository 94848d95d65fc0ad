// The kinds of service that have a profile. To add one, add a file to data/ and a line here.
import carersAssessments from './data/carers-assessments.yaml';
import catering from './data/catering.yaml';
import childrensSocialWorkTeam from './data/childrens-social-work-team.yaml';
import cleaning from './data/cleaning.yaml';
import common from './data/common.yaml';
import drugAndAlcohol from './data/drug-and-alcohol.yaml';
import extraCare from './data/extra-care.yaml';
import familySupport from './data/family-support.yaml';
import floatingSupport from './data/floating-support.yaml';
import homeCare from './data/home-care.yaml';
import hostel from './data/hostel.yaml';
import passengerAssistants from './data/passenger-assistants.yaml';
import patientTransport from './data/patient-transport.yaml';
import refuge from './data/refuge.yaml';
import securityGuarding from './data/security-guarding.yaml';
import series from './data/series.yaml';
import sources from './data/sources.yaml';
import supportedLiving from './data/supported-living.yaml';
import technicalMaintenance from './data/technical-maintenance.yaml';
import youthWork from './data/youth-work.yaml';
import type { CommonFile, ProfileFile, SeriesFile, SourcesFile } from './schema.ts';

const files = {
  'home-care': homeCare,
  'family-support': familySupport,
  'supported-living': supportedLiving,
  'extra-care': extraCare,
  'floating-support': floatingSupport,
  'childrens-social-work-team': childrensSocialWorkTeam,
  'carers-assessments': carersAssessments,
  refuge,
  'drug-and-alcohol': drugAndAlcohol,
  cleaning,
  'security-guarding': securityGuarding,
  'passenger-assistants': passengerAssistants,
  'patient-transport': patientTransport,
  'youth-work': youthWork,
  catering,
  hostel,
  'technical-maintenance': technicalMaintenance,
} as const satisfies Record<string, () => unknown>;

export type ServiceName = keyof typeof files;
export const serviceNames = Object.keys(files) as ServiceName[];

export const serviceFile = (name: ServiceName): ProfileFile => files[name]() as ProfileFile;
export const commonOf = (): CommonFile => common() as CommonFile;
export const seriesOf = (): SeriesFile => series() as SeriesFile;
export const sourcesOf = (): SourcesFile => sources() as SourcesFile;

/** A profile and those it inherits from, the nearest first. */
export function lineOf(name: ServiceName): ProfileFile[] {
  const file = serviceFile(name);
  return file.inherits === undefined ? [file] : [file, ...lineOf(file.inherits as ServiceName)];
}

/** The service that a title names, by the longest of the names that people use. */
export function serviceIn(title: string): ServiceName | undefined {
  const words = ` ${title.toLowerCase().replaceAll(/[^a-z0-9']+/g, ' ')} `;
  let found: { name: ServiceName; length: number } | undefined;
  for (const name of serviceNames) {
    const { title: own, also_called } = serviceFile(name);
    for (const each of [name.replaceAll('-', ' '), own, ...also_called]) {
      const plain = each
        .toLowerCase()
        .replaceAll(/[^a-z0-9']+/g, ' ')
        .trim();
      if (words.includes(` ${plain} `) && plain.length > (found?.length ?? 0)) found = { name, length: plain.length };
    }
  }
  return found?.name;
}

/** The service that somebody means by a name that people use for it, in any case. */
export function serviceCalled(words: string): ServiceName | undefined {
  const plain = (name: string): string =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, ' ');
  return serviceNames.find((name) => {
    const { title, also_called } = serviceFile(name);
    return [name, title, ...also_called].some((each) => plain(each) === plain(words));
  });
}
