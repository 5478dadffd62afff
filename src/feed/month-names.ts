/** How the names of the months begin, by language; small letters, without accents. */
const BEGINNINGS = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  // German and Hungarian.
  'jan feb mar apr mai jun jul aug sep okt nov dez',
  'jan feb mar apr maj jun jul aug szep okt nov dec',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
];

/** Marks above letters; й and ї have one too, so that both sides go through here. */
const MARKS = /\p{M}/gu;

const bare = (name: string): string => name.normalize('NFD').replace(MARKS, '').toLowerCase();

const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((names) => names.split(' ').map((name, index) => [bare(name), index] as const)),
);

/** The number of a month (0 for January) by its name or the first letters of it; undefined for another word. */
export function monthOf(name: string): number | undefined {
  const letters = bare(name);
  return MONTHS.get(letters.slice(0, 3)) ?? MONTHS.get(letters.slice(0, 4));
}
