// Words that accuse. A finding asks and shows; a low price is a reason to ask, not proof of fault.
const ACCUSING = [
  'cheat',
  'cheats',
  'cheating',
  'con',
  'corrupt',
  'corruption',
  'crook',
  'culprit',
  'deceit',
  'deceive',
  'dishonest',
  'dishonesty',
  'exploit',
  'exploitation',
  'exploits',
  'fiddle',
  'fraud',
  'fraudulent',
  'greed',
  'greedy',
  'guilty',
  'liar',
  'lie',
  'lies',
  'lying',
  'mislead',
  'misleading',
  'racket',
  'rip-off',
  'rogue',
  'scam',
  'shameful',
  'steal',
  'stealing',
  'swindle',
  'theft',
  'thief',
  'unscrupulous',
];

/** The words of a text that accuse. */
export function looksLikeAccusing(text: string): string[] {
  const words = text.toLowerCase().split(/[^a-z-]+/);
  return ACCUSING.filter((word) => words.includes(word));
}
