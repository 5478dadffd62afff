/** Words of Ukrainian and Russian names of bodies, by what all their cases begin with, in English. '' says nothing of its own. */
const TERMS: readonly (readonly [string, string])[] = [
  ['прокурат', 'prosecutor office'],
  ['прокурор', 'prosecutor'],
  ['поліці', 'police'],
  ['полици', 'police'],
  ['обласн', 'oblast'],
  ['област', 'oblast'],
  ['міськ', 'city'],
  ['городск', 'city'],
  ['районн', 'district'],
  ['повітрян', 'air'],
  ['воздушн', 'air'],
  ['сил', 'force'],
  ['міноборон', 'defense ministry'],
  ['миноборон', 'defense ministry'],
  ['міністерств', 'ministry'],
  ['министерств', 'ministry'],
  ['оборон', 'defense'],
  ['внутрішн', 'interior'],
  ['внутренн', 'interior'],
  ['закордонн', 'foreign'],
  ['иностранн', 'foreign'],
  ['мзс', 'foreign ministry'],
  ['мид', 'foreign ministry'],
  ['мвс', 'interior ministry'],
  ['мвд', 'interior ministry'],
  ['справ', ''],
  ['дел', ''],
  // "General" is a title to `normalizeName`.
  ['генштаб', 'staff'],
  ['генеральн', ''],
  ['штаб', 'staff'],
  ['служб', 'service'],
  ['безпек', 'security'],
  ['безопасност', 'security'],
  ['сбу', 'security service ukraine'],
  ['розвідк', 'intelligence'],
  ['разведк', 'intelligence'],
  ['кремл', 'kremlin'],
  ['офіс', 'office'],
  ['офис', 'office'],
  ['президент', 'president'],
  ['пентагон', 'pentagon'],
  ['держдеп', 'state department'],
  ['госдеп', 'state department'],
  ['збройн', 'armed'],
  ['вооруженн', 'armed'],
  ['адміністраці', 'administration'],
  ['администраци', 'administration'],
  ['військов', 'military'],
  ['военн', 'military'],
  ['державн', 'state'],
  ['государственн', 'state'],
  ['надзвичайн', 'emergency'],
  ['чрезвычайн', 'emergency'],
  ['ситуаці', ''],
  ['ситуаци', ''],
  ['дснс', 'state emergency service'],
  ['командуванн', 'command'],
  ['командовани', 'command'],
  ['україн', 'ukraine'],
  ['украин', 'ukraine'],
  ['росі', 'russia'],
  ['росс', 'russia'],
  ['рф', 'russia'],
  ['кндр', 'north korea'],
  ['сша', 'us'],
];

/** English words that stand for others in names of bodies. */
const ENGLISH: Readonly<Record<string, string>> = {
  ukrainian: 'ukraine',
  russian: 'russia',
  sbu: 'security service ukraine',
  forces: 'force',
  prosecutors: 'prosecutor',
  presidential: 'president',
  of: '',
  the: '',
  for: '',
};

/** Letters that a case, or an adjective's suffix with its case, adds to a stem: «обласн-ої», «президент-ський». */
const MAX_ENDING = 5;
/** The same for stems so short that names begin with them: «сил-ами», but not «Силуанов». */
const MAX_SHORT_ENDING = 3;
const SHORT_STEM = 3;

/** Of a word, what its noun or adjective is in English; undefined for a word that is no such term. */
export function bodyTerm(word: string): string | undefined {
  if (Object.hasOwn(ENGLISH, word)) return ENGLISH[word];
  return TERMS.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= longestEnding(stem))?.[1];
}

function longestEnding(stem: string): number {
  return stem.length <= SHORT_STEM ? MAX_SHORT_ENDING : MAX_ENDING;
}
