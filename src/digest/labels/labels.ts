import type { Bound, Stance } from '../../domain/facts.ts';
import type { StoryState } from '../../ledger/story-state.ts';

/** The forms of a noun after a number, by the categories of CLDR. `other` stands for those that are missing. */
export type NounForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** An actor with its name as HTML. */
export type NamedActor = { readonly id: string; readonly name: string };

/** Every word of ours in a post. One file per language; what outlets wrote stays as it is. */
export type Labels = {
  /** For plural rules. */
  readonly locale: string;
  /** `day` is `YYYY-MM-DD`. */
  readonly date: (day: string) => string;
  /** `day` without its year, where that is understood. */
  readonly dateInYear: (day: string) => string;
  readonly rows: Readonly<Record<'weapon' | 'weapons' | 'place' | 'date' | 'casualties' | 'supply' | 'usedBy', string>>;
  readonly whoSaysSo: string;
  readonly quotes: string;
  /** Around a sentence that does not bring its own. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly stances: Readonly<Record<Stance, string>>;
  readonly states: Readonly<Record<StoryState, string>>;
  readonly disputes: Readonly<Record<'weapon' | 'origin' | 'denial', string>>;
  /** A number with the words of its bound: `at least 12`. */
  readonly bounds: Readonly<Record<Bound, (n: string) => string>>;
  /** Bounds whose words want the genitive of the noun: `other` where the number ends in one, else `many`. */
  readonly genitiveAfter: readonly Bound[];
  readonly killed: NounForms;
  readonly injured: NounForms;
  readonly nobodyKilled: string;
  readonly nobodyInjured: string;
  readonly noCasualties: string;
  /** The same without the word "casualties" before it. */
  readonly nobodyHurt: string;
  /** Two figures that sources give at one time, before the genitive of the noun: `4 (mayor) to 11 (ministry)`. */
  readonly range: (low: string, high: string) => string;
  /** The figure that stood before. */
  readonly was: (figure: string) => string;
  readonly shotDown: (count: string) => string;
  readonly allShotDown: string;
  /** Of a supply: taken on the way. */
  readonly seized: (count: string) => string;
  readonly outOf: (part: string, whole: string) => string;
  readonly or: string;
  /** Before the names of those whose word is awaited. */
  readonly noWordYet: string;
  readonly andMore: (n: number) => string;
  /** `weapon` is empty where the claim names none. */
  readonly weaponFrom: (weapon: string, origin: NamedActor) => string;
  readonly suppliedFrom: (origin: string) => string;
  readonly suppliedTo: (user: string) => string;
  /** What the same claimant said before. */
  readonly earlier: (stance: string) => string;
  readonly usedBy: (user: NamedActor) => string;
  /** A stance with the weapon that it is on; either may be empty. */
  readonly stanceOn: (stance: string, weapon: string) => string;
  /** Who took which turn: `what` is `suspects → asserts`. */
  readonly turn: (who: string, what: string) => string;
  /** What a reply's readers were told before. */
  readonly before: (what: string) => string;
  readonly disputesOver: Readonly<Record<'weapon' | 'origin', string>>;
  /** Weapons that nobody names any more. */
  readonly noLongerNamed: (weapons: string) => string;
  readonly outlets: NounForms;
  /** Of several outlets that copy one text, the one who wrote it. */
  readonly origins: NounForms;
  readonly claimants: NounForms;
  readonly digest: string;
  readonly digestContinued: string;
  /** Before the sums of a digest. */
  readonly inAll: string;
  /** Before who was hurt by which weapon, and before whose weapons they were. */
  readonly byWeapon: string;
  readonly byOrigin: string;
  /** Before the stories of a digest that have one line each. */
  readonly also: string;
  readonly weekly: string;
  readonly weeklyContinued: string;
  /** Over the bars of the week's picture. */
  readonly weekNumbers: string;
  readonly launched: string;
  readonly intercepted: string;
  /** Before claimants that changed their word or denied. */
  readonly moves: string;
  /** Before the largest stories of a week. */
  readonly largest: string;
  /** How the numbers of a picture were made. */
  readonly countedOnce: string;
  readonly reports: NounForms;
  readonly stories: NounForms;
  /** Kinds of weapons: classes of the config, and the generic ids that are named like a class. */
  readonly kinds: Readonly<Record<string, NounForms>>;
  /** Countries and groups; those that are missing show the name in the config. */
  readonly actors: Readonly<Record<string, string>>;
  /** Weapons by id; those that are missing show the name in the config. */
  readonly models: Readonly<Record<string, string>>;
  /** Places by their English name, under which the others are shown. */
  readonly places: Readonly<Record<string, string>>;
};
