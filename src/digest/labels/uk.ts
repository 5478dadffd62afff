import type { Labels } from './labels.ts';
import { UK_ACTORS } from './uk-actors.ts';
import { UK_MODELS } from './uk-models.ts';
import { UK_PLACES } from './uk-places.ts';

const MONTHS = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');

export const UK: Labels = {
  locale: 'uk',
  date: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${String(date)} ${MONTHS[(month ?? 1) - 1] ?? ''} ${String(year)}`;
  },
  dateInYear: (day) => {
    const [, month, date] = day.split('-').map(Number);
    return `${String(date)} ${MONTHS[(month ?? 1) - 1] ?? ''}`;
  },
  rows: {
    weapon: 'Зброя',
    weapons: 'Зброя',
    place: 'Місце',
    date: 'Дата',
    casualties: 'Постраждалі',
    supply: 'Постачання',
    usedBy: 'Хто застосував',
  },
  whoSaysSo: 'Хто що каже',
  quotes: 'Цитати',
  quotationMarks: ['«', '»'],
  stances: {
    // Nouns, since a verb would have to agree with whoever stands behind it: one office, or three.
    asserts: 'твердження',
    suspects: 'припущення',
    'cannot-confirm': 'без підтвердження',
    denies: 'заперечення',
  },
  states: {
    reported: 'повідомлено',
    claimed: 'заявлено',
    corroborated: 'підтверджують незалежні джерела',
    disputed: 'версії розходяться',
    denied: 'заперечують',
    retracted: 'твердження відкликано',
  },
  disputes: {
    weapon: 'Джерела розходяться щодо зброї',
    origin: 'Джерела розходяться щодо походження зброї',
    denial: 'Одні стверджують, інші заперечують',
  },
  bounds: {
    exact: (n) => n,
    'at-least': (n) => `щонайменше ${n}`,
    about: (n) => `близько ${n}`,
    'at-most': (n) => `до ${n}`,
  },
  // «близько 30 поранених», «до 5 дронів»: these prepositions take the genitive whatever the number.
  genitiveAfter: ['about', 'at-most'],
  killed: { one: 'загиблий', few: 'загиблі', many: 'загиблих', other: 'загиблого' },
  injured: { one: 'поранений', few: 'поранені', many: 'поранених', other: 'пораненого' },
  nobodyKilled: 'загиблих немає',
  nobodyInjured: 'поранених немає',
  noCasualties: 'немає',
  nobodyHurt: 'постраждалих немає',
  range: (low, high) => `від ${low} до ${high}`,
  was: (figure) => `було ${figure}`,
  shotDown: (count) => `збито ${count}`,
  allShotDown: 'збито всі',
  seized: (count) => `вилучено ${count}`,
  outOf: (part, whole) => `${part} із ${whole}`,
  or: 'або',
  noWordYet: 'Ще не висловилися',
  andMore: (n) => `і ще ${String(n)}`,
  weaponFrom: (weapon, { id, name }) =>
    `${weapon || 'зброя'} ${Object.hasOwn(UK_ACTORS, id) ? (UK_ACTORS[id]?.from ?? '') : `(походження: ${name})`}`,
  suppliedFrom: (origin) => `постачальник: ${origin}`,
  suppliedTo: (user) => `одержувач: ${user}`,
  earlier: (stance) => `раніше: ${stance}`,
  stanceOn: (stance, weapon) => (stance === '' || weapon === '' ? stance + weapon : `${stance} (${weapon})`),
  turn: (who, what) => `${who} — ${what}`,
  before: (what) => `раніше: ${what}`,
  disputesOver: {
    weapon: 'Джерела більше не розходяться щодо зброї',
    origin: 'Джерела більше не розходяться щодо походження зброї',
  },
  noLongerNamed: (weapons) => `більше не називають: ${weapons}`,
  usedBy: ({ id, name }) =>
    Object.hasOwn(UK_ACTORS, id) ? `${UK_ACTORS[id]?.used ?? ''} ${name}` : `хто застосував: ${name}`,
  outlets: { one: 'видання', few: 'видання', many: 'видань', other: 'видання' },
  origins: {
    one: 'незалежна публікація',
    few: 'незалежні публікації',
    many: 'незалежних публікацій',
    other: 'незалежної публікації',
  },
  claimants: { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' },
  digest: 'Дайджест',
  digestContinued: 'Дайджест, продовження',
  inAll: 'Усього',
  byWeapon: 'За видами зброї',
  byOrigin: 'За походженням',
  also: 'Також',
  weekly: 'Тиждень',
  weeklyContinued: 'Тиждень, продовження',
  weekNumbers: 'Тиждень у цифрах',
  launched: 'запущено',
  intercepted: 'збито',
  moves: 'Зміни позицій і заперечення',
  largest: 'Головне',
  countedOnce: 'За даними ЗМІ; кожен удар враховано один раз.',
  reports: { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' },
  stories: { one: 'подія', few: 'події', many: 'подій', other: 'події' },
  kinds: {
    missile: { one: 'ракета', few: 'ракети', many: 'ракет', other: 'ракети' },
    'ballistic-missile': {
      one: 'балістична ракета',
      few: 'балістичні ракети',
      many: 'балістичних ракет',
      other: 'балістичної ракети',
    },
    'cruise-missile': {
      one: 'крилата ракета',
      few: 'крилаті ракети',
      many: 'крилатих ракет',
      other: 'крилатої ракети',
    },
    'anti-aircraft-missile': {
      one: 'зенітна ракета',
      few: 'зенітні ракети',
      many: 'зенітних ракет',
      other: 'зенітної ракети',
    },
    drone: { one: 'дрон', few: 'дрони', many: 'дронів', other: 'дрона' },
    'attack-drone': { one: 'ударний дрон', few: 'ударні дрони', many: 'ударних дронів', other: 'ударного дрона' },
    'naval-drone': { one: 'морський дрон', few: 'морські дрони', many: 'морських дронів', other: 'морського дрона' },
    'fpv-drone': { one: 'FPV-дрон', few: 'FPV-дрони', many: 'FPV-дронів', other: 'FPV-дрона' },
    rocket: {
      one: 'реактивний снаряд',
      few: 'реактивні снаряди',
      many: 'реактивних снарядів',
      other: 'реактивного снаряда',
    },
    bomb: { one: 'бомба', few: 'бомби', many: 'бомб', other: 'бомби' },
    'glide-bomb': { one: 'керована бомба', few: 'керовані бомби', many: 'керованих бомб', other: 'керованої бомби' },
    artillery: { other: 'артилерія' },
    'artillery-shell': {
      one: 'артилерійський снаряд',
      few: 'артилерійські снаряди',
      many: 'артилерійських снарядів',
      other: 'артилерійського снаряда',
    },
    mortar: { one: 'міномет', few: 'міномети', many: 'мінометів', other: 'міномета' },
    launcher: {
      one: 'пускова установка',
      few: 'пускові установки',
      many: 'пускових установок',
      other: 'пускової установки',
    },
    landmine: { one: 'міна', few: 'міни', many: 'мін', other: 'міни' },
    'cluster-munition': {
      one: 'касетний боєприпас',
      few: 'касетні боєприпаси',
      many: 'касетних боєприпасів',
      other: 'касетного боєприпасу',
    },
    aircraft: { one: 'літак', few: 'літаки', many: 'літаків', other: 'літака' },
    incendiary: { other: 'запалювальна зброя' },
    chemical: {
      one: 'хімічна речовина',
      few: 'хімічні речовини',
      many: 'хімічних речовин',
      other: 'хімічної речовини',
    },
  },
  actors: Object.fromEntries(Object.entries(UK_ACTORS).map(([id, { name }]) => [id, name])),
  models: UK_MODELS,
  places: UK_PLACES,
};
