/** News agencies whose reports other outlets reprint, by the spellings in which a credit names them. */
const AGENCIES: Readonly<Record<string, string>> = {
  reuters: 'Reuters|Рейтер|로이터',
  ap: 'AP|Associated Press|The Associated Press',
  afp: 'AFP|Agence France-Presse',
  interfax: 'Interfax|Интерфакс|Інтерфакс',
  'interfax-ukraine': 'Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина',
  ukrinform: 'Ukrinform|Укрінформ|Укринформ',
  unn: 'UNN|УНН',
  tass: 'TASS|ТАСС|타스',
  'ria-novosti': 'RIA Novosti|РИА Новости',
  yonhap: 'Yonhap|Yonhap News Agency|연합뉴스',
  kcna: 'KCNA|Korean Central News Agency|조선중앙통신',
  dpa: 'dpa|DPA',
  bloomberg: 'Bloomberg',
  upi: 'UPI',
};
const IDS = new Map(
  Object.entries(AGENCIES).flatMap(([id, names]) => names.split('|').map((name) => [name.toLowerCase(), id])),
);
const NAMES = Object.values(AGENCIES)
  .flatMap((names) => names.split('|'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "KYIV, Feb 7 (Reuters) - …", "(연합뉴스)": within the first line. */
const DATELINE = new RegExp(String.raw`^[^\n]{0,80}?[(（](?<name>${NAMES})[)）]`, 'u');
/** A last line such as "Source: Reuters", "(AP)" or "© AFP". */
const SIGN_OFF = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:(?:Source|Джерело|Источник|출처)[^\S\n]*[:：]|©|[(（]|[—–-])[^\S\n]*(?<name>${NAMES})[)）.]?\s*$`,
  'u',
);

/** The agency from which an article says that it has its text, as a short id; null where it says none. */
export function readCredit(source: string, text: string): string | null {
  const named = DATELINE.exec(text)?.groups?.['name'] ?? SIGN_OFF.exec(text.slice(-200))?.groups?.['name'] ?? source;
  return IDS.get(named.trim().toLowerCase()) ?? null;
}
