/** States of the USA: name, how agencies shorten it, how the post does. A town is told from its namesakes by them: "Paris, Texas", "Athens, Ga.". */
const STATES = `
alabama ala al
alaska - ak
arizona ariz az
arkansas ark ar
california calif ca
colorado colo co
connecticut conn ct
delaware del de
florida fla fl
georgia ga ga
hawaii - hi
idaho - id
illinois ill il
indiana ind in
iowa - ia
kansas kan ks
kentucky ky ky
louisiana la la
maine - me
maryland md md
massachusetts mass ma
michigan mich mi
minnesota minn mn
mississippi miss ms
missouri mo mo
montana mont mt
nebraska neb ne
nevada nev nv
new_hampshire n.h nh
new_jersey n.j nj
new_mexico n.m nm
new_york n.y ny
north_carolina n.c nc
north_dakota n.d nd
ohio - oh
oklahoma okla ok
oregon ore or
pennsylvania pa pa
rhode_island r.i ri
south_carolina s.c sc
south_dakota s.d sd
tennessee tenn tn
texas - tx
utah - ut
vermont vt vt
virginia va va
washington wash wa
west_virginia w.va wv
wisconsin wis wi
wyoming wyo wy
`;

const names: ReadonlySet<string> = new Set(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', short = '-'] = line.split(' ');
      return short === '-' ? [name.replace('_', ' ')] : [name.replace('_', ' '), short];
    }),
);
const postal: ReadonlySet<string> = new Set(
  STATES.trim()
    .split('\n')
    .map((line) => line.split(' ')[2]?.toUpperCase() ?? ''),
);

/**
 * How many words of the list name a state at the index: "Texas", "New Mexico", "Mo", "N.J"; 0 where none does.
 * @param words in small letters; `texts` as written, since "IN" and "OR" are states in capitals alone
 */
export function stateAt(words: readonly string[], texts: (at: number) => string, at: number): number {
  if (names.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`)) return 2;
  const text = texts(at);
  if (!/^\p{Lu}/u.test(text)) return 0;
  return names.has((words[at] ?? '').replace(/\.$/u, '')) || postal.has(text) ? 1 : 0;
}
