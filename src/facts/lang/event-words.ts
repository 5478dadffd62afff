import type { Lang } from '../../domain/article.ts';

/** What a word or phrase says about an event, whatever the language. */
export type Tag =
  // bounds of numbers, before (`at-least`) and after (`or-more`) the number
  | 'at-least'
  | 'about'
  | 'at-most'
  | 'or-more'
  // a number before or after this counts no people or weapons
  | 'unit'
  | 'numbered'
  | 'age'
  // people
  | 'person'
  | 'persons'
  // two people in one word: «подружжя»
  | 'couple'
  // numbers that count people alone: «двоє»
  | 'collective'
  // «його», «её»
  | 'whose'
  // "among the wounded": who follows was counted already
  | 'among-those'
  | 'other'
  | 'subset'
  // right after the part: "어린이 3명을 포함해"
  | 'included'
  // casualties
  | 'die'
  // verbs of dying alone: "died", «помер»
  | 'died'
  // after an ordinal: "the eighth victim"
  | 'victim'
  | 'kill'
  | 'hurt'
  | 'wound'
  | 'shot'
  | 'toll'
  | 'toll-hurt'
  | 'none-killed'
  | 'none-hurt'
  // a crime that may be counted: "double homicide", "two counts of murder"
  | 'murder'
  // the killer's own death: "turned the gun on himself"
  | 'own-death'
  | 'passive'
  // weapons
  | 'launch'
  | 'intercept'
  | 'lost'
  | 'through'
  | 'deliver'
  | 'strike'
  | 'compare'
  | 'unreal'
  | 'launcher'
  // right before a weapon: who serves it, «расчётами С-300»
  | 'crew'
  | 'made-of'
  // time
  | 'background'
  | 'night'
  | 'today'
  | 'yesterday'
  | 'last'
  // a day before the one that is named before, or before that of publication: "a day earlier", «накануне»
  | 'day-before'
  // «накануне выборов»: no day
  | 'eve-of'
  // after a number: "days ago"
  | 'days-ago'
  // "from … to", "Monday into Tuesday": periods
  | 'since-day'
  | 'until'
  | 'into-day'
  // place
  | 'at'
  | 'target'
  | 'near'
  | 'from'
  // right before "in": where a thing or a person comes from, "made in"
  | 'made'
  | 'settlement'
  // of a town, right before it: "downtown", "the outskirts of", «в центре»
  | 'part'
  | 'region'
  // speech: "said on Friday" is no day of the event
  | 'say'
  // made known on a day that is not the event's: "displayed on Wednesday", "ruled on Thursday"
  | 'disclose'
  // joins alternatives of one object ("Iskander-M or KN-23") and members of a list
  | 'or'
  | 'and'
  // "all of the missiles", "every last one"
  | 'all'
  // before the whole of which a part is told: "of the 64", «із 22»; in Korean after it: 중
  | 'instrument'
  | 'one-weapon'
  | 'part-of'
  // "all but four", «усі, крім двох»
  | 'except'
  // words after which a bare number may count people: "34 in the city", "12 and"
  | 'function'
  // a number that has grown to another: "rose to 27"
  | 'rise'
  // "was not", «не»
  | 'not'
  // where an article's own text has ended: "Read also", "Subscribe to"
  | 'end'
  // another incident than the one reported: "in another attack", «тем временем»
  | 'elsewhere'
  // "denied", «заперечує»: what is denied is no fact
  | 'deny'
  // joins a model to its kind: "type", "series", «типу»
  | 'type'
  // a weapon is identified: "the wreckage is that of"
  | 'finding'
  // right before the model that an object turns out to be: "it was a KN-23", «це був», «назвал её»
  | 'named-as'
  // weapons taken on their way: "seized", "aboard a dhow"
  | 'seize'
  // flying things that carry people: "the airliner was brought down by a Buk"
  | 'aircraft'
  // a statement that was taken back: "initially"
  | 'withdrawn'
  // counts weapons in Korean: 발, 대, 기
  | 'counter';

/** What a language gives to the rules: data only. In a list, commas part phrases; `*` stands for any ending. */
export type EventWords = {
  readonly lang: Lang;
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "hundred", "million", «тисяч». */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Vague numbers: "dozens" is 36 about, by the labelling guide. */
  readonly vague: Readonly<Record<string, number>>;
  /** Beginnings of ordinals from the second on. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Twelve names each, January first; weekdays Monday first. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day by how long ago it was: «позавчора», "이틀 전". */
  readonly daysAgo: Readonly<Record<string, number>>;
  /** Days of the year by name, as `MM-DD`. */
  readonly holidays: Readonly<Record<string, string>>;
  readonly tags: Partial<Readonly<Record<Tag, string>>>;
};
