/** Letters at a word's begin by the Ukrainian standard of 2010 (Cabinet resolution 55), where they differ from those inside. */
const UKRAINIAN_FIRST = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const UKRAINIAN = letters(
  'а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь _ ю iu я ia',
);
/** As English-language outlets write Russian names. */
const RUSSIAN = letters(
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya',
);

/** Latin spellings that a Cyrillic name may have in English, by the Ukrainian and by the Russian rules. */
export function transliterate(name: string): string[] {
  const low = name.toLowerCase();
  return [ukrainianSpelling(low), spell(low, RUSSIAN, {})].filter((x) => x !== undefined);
}

/** The official Latin spelling of a name in small Ukrainian letters; undefined where it has others. */
export function ukrainianSpelling(low: string): string | undefined {
  return spell(low, UKRAINIAN, UKRAINIAN_FIRST);
}

function spell(
  low: string,
  map: ReadonlyMap<string, string>,
  first: Readonly<Record<string, string>>,
): string | undefined {
  let out = '';
  let start = true;
  for (const letter of low) {
    const latin: string | undefined = (start ? first[letter] : undefined) ?? map.get(letter);
    if (latin === undefined && !/[\s'’ʼ\-–]/u.test(letter)) return undefined;
    out += latin === undefined ? (/[\s\-–]/u.test(letter) ? letter : '') : latin === '_' ? '' : latin;
    start = latin === undefined && /[\s\-–]/u.test(letter);
  }
  return out;
}

function letters(pairs: string): ReadonlyMap<string, string> {
  const list = pairs.split(' ');
  return new Map(list.flatMap((from, i) => (i % 2 === 0 ? [[from, list[i + 1] ?? ''] as const] : [])));
}
