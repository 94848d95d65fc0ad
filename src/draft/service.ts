// Which service it is, by the code of the common procurement vocabulary (CPV) or by the title; only where one alone fits.
import { type ServiceName, serviceFile, serviceIn, serviceNames } from '../contract/profiles/registry.ts';
import type { Candidate, Quote } from './types.ts';

/** Codes that mean one service and no other. Most of social care have codes that mean many, and are not here. */
const BY_CODE: { readonly [code: string]: ServiceName } = {
  '55512000': 'catering',
  '55523100': 'catering',
  '55524000': 'catering',
  '79713000': 'security-guarding',
  '90911000': 'cleaning',
  '90911200': 'cleaning',
  '90919200': 'cleaning',
  '90919300': 'cleaning',
  '98133110': 'youth-work',
};

/** A title with one of these buys something for a service, or about it, and not the service. */
const NOT_THE_SERVICE =
  /\b(?:system|software|equipment|supply|supplies|consumables|chemicals|products?|machines?|materials|consultan\w*|review|evaluation|audit|research|refurbish\w*|works|construction|recruitment|insurance|case management|vehicles?|training|kits?|tests?|testing|engineers?|technolog\w*|telecare|IT|ICT|cyber|networks?|medicines?|librar(?:y|ies)|waste|bins?|cctv|alarms?|apps?|platform|database|portal|website|vouchers?|survey|inspection|findings|charges?|polic(?:y|ies)|strateg(?:y|ies)|repairs?|directory|furniture|uniforms?|lease|design|window|street|gull(?:y|ies)|drains?|gutters?|beach|graffiti|carpets?|ducts?|kitchen extract|tanks?|events?|concession|vending|caf[eé])\b/i;
/** A title that names something else beside it. */
const MORE = /\b(?:and|&|plus|including|incl)\b|[,/+&]/i;

/** `2026/27` names nothing else. */
const YEARS = /\b\d{4}\/\d{2,4}\b/g;

interface Said {
  text: string;
  quote: Quote;
}

export function serviceOfCodes(codes: readonly { code: string; quote: Quote }[], title: Said | undefined): Candidate[] {
  const found: Candidate[] = [];
  for (const { code, quote } of codes) {
    const service = BY_CODE[code.replace(/-\d$/, '')];
    if (service !== undefined) found.push({ path: 'contract.profile', value: service, quotes: [quote] });
  }
  const named = title && serviceOfTitle(title.text);
  if (title && named !== undefined) found.push({ path: 'contract.profile', value: named, quotes: [title.quote] });
  return found;
}

/** The one service that a title names; undefined where it names another thing too. */
function serviceOfTitle(title: string): ServiceName | undefined {
  if (NOT_THE_SERVICE.test(title)) return undefined;
  const service = serviceIn(title);
  if (service === undefined) return undefined;
  const rest = beside(title, service).replace(YEARS, ' ');
  // `Refuge and Safe Accommodation` names one service twice.
  if (/^(?:and|&)?$/.test(rest.replace(BESIDE, ' ').replace(/\s+/g, ' ').trim())) return service;
  if (serviceIn(rest) !== undefined) return undefined;
  return MORE.test(rest) && !isOfPlaces(rest) ? undefined : service;
}

/** `Manned Guarding, Town Hall and Civic Centre` names where it is done beside what, and nothing else. */
const isOfPlaces = (rest: string): boolean =>
  rest
    .split(/,| and | & /)
    .map((part) => part.replace(BESIDE, ' ').trim())
    .every(
      (part) =>
        part === '' ||
        /^(?:at |across )?(?:[A-Z][\w'’]{0,20} ){0,5}(?:Hall|Centres?|House|Schools?|Academy|Academies|College|Sites?|Offices?|Librar(?:y|ies)|Hospitals?|Depots?|Stations?|Court)$/.test(
          part,
        ),
    );

/** Words that a line has beside the name of a service without naming anything else. */
const BESIDE =
  /\b(?:services?|provisions?|contracts?|tenders?|re-?tender|re-?opening|procurement|framework(?: agreement)?|awards?|block|rates?|fees|prices?|pricing|schedules?|specification|standard|independent|statutory|generic|for|the|of|in|an?|to|[A-Z]{1,4}[-/]?\d{2,8}|\d{4}(?:[-/]\d{2,4})?)\b|[^\w\s]/gi;
const WRITER = /^[A-Z].{3,60}\b(?:Council|Trust|School|Academy|College|University|Police|NHS)\b[^–—-]{0,20} [-–—] /;

/** The service that a line is about, where it names nothing else. */
export function serviceAlone({ text, quote }: Said): Candidate[] {
  const plain = text.replace(WRITER, '');
  const service = serviceOfTitle(plain);
  if (service === undefined) return [];
  const rest = beside(plain, service).replace(BESIDE, ' ').trim();
  return /^(?:and)?$/.test(rest) ? [{ path: 'contract.profile', value: service, quotes: [quote] }] : [];
}

/** What a title says beside all names of the service. */
function beside(title: string, service: ServiceName): string {
  let rest = without(title, service);
  for (let more = without(rest, service); serviceIn(rest) === service && more !== rest; more = without(rest, service))
    rest = more;
  return rest;
}

/** What a title says beside the longest name of the service. */
function without(title: string, service: ServiceName): string {
  const { title: own, also_called } = serviceFile(service);
  const names = [service.replaceAll('-', ' '), own, ...also_called].sort((one, other) => other.length - one.length);
  const plain = title.replaceAll(/[-–]/g, ' ');
  for (const name of names) {
    const at = plain.toLowerCase().indexOf(name.toLowerCase().replaceAll('-', ' '));
    if (at >= 0) return `${plain.slice(0, at)} ${plain.slice(at + name.length)}`;
  }
  return title;
}

export const isService = (name: unknown): name is ServiceName => serviceNames.includes(name as ServiceName);
