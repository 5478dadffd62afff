/**
 * Words whose full stop is no sentence's end, small letters, without the stop. Two kinds:
 * what belongs to the word that follows (titles, ranks, "No.", months before a day) and never ends a sentence, and
 * what may stand at a sentence's end as well ("the U.S.", "5 p.m.") and ends one only where the next word usually begins one.
 * Units such as «тис.», «млн», «р.», «обл.» need no entry: a small letter after a stop never begins a sentence.
 */
export const BEFORE_NAME = words(`
  mr mrs ms dr prof rev hon fr st ste mt ft gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig sen rep gov pres supt det insp amb
  messrs mme mlle vs dist viz lcdr ltc pfc spc asst assoc dept
  м вул просп пров бул пл буд кв корп оф смт ст ген полк підполк кап лейт серж адм гол проф акад доц ім імені наз св о гр п пп пан
  г ул пер пр-т бул д пос пгт дер с х ст-ца ген-лейт ген-майор подполк майор лейт серж акад им т т.з т.зв зв н.п бл див см рис мал
  дж ю ін-т ок прим`);

/** Ends no sentence where a number follows: "No. 5", "Feb. 7", "Art. 12", «ст. 438». */
export const BEFORE_NUMBER = words(`
  no nos art sec fig figs vol ch pp pg par para cal approx ca circa op
  jan feb mar apr jun jul aug sep sept oct nov dec
  січ лют бер квіт трав черв лип серп верес вер жовт листоп груд янв фев февр апр июн июл авг сен сент окт ноя нояб дек
  № ном арт стор табл розд част ч гл разд`);

/** May end a sentence too. */
export const MAYBE_LAST = words(
  `inc ltd co corp llc plc jr sr bros etc al ph.d a.m p.m u.s u.k u.n e.u d.c u.s.a u.a.e i.e e.g`,
);

/** How American agencies shorten states in datelines: end no sentence before a dash or a bracket, "TAMPA, Fla. —", "SALEM, Ore. (AP)". */
export const BEFORE_DASH = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va`);

/** Words that begin sentences more often than they follow an abbreviation or an initial, small letters. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those it its he she they we you his her their our in on at after before but and or so as if when while since
  for from with by to according however meanwhile earlier later also no not there some many most more all both one two three four five
  officials police prosecutors residents what who how why where local authorities another other both
  це ця цей ці він вона воно вони у в на з із за після до але та й і про для як якщо коли також раніше згодом пізніше за під над
  это эта этот эти он она оно они во со после но по для как если когда также ранее позже ещё еще при из об`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
