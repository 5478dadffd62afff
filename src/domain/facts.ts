import type { Quote } from './mention.ts';

export type Bound = 'exact' | 'at-least' | 'about' | 'at-most';
export type Quantity = { readonly n: number; readonly bound: Bound };

/** Every fact carries the words that say it and the name of the rule that read them. */
export type Evidence = Quote & { readonly rule: string };

export type EventPlace = Evidence & {
  readonly name: string;
  /** ISO 3166 code of the country in which it lies, where the gazetteer knows it. */
  readonly country?: string | null;
};
export type EventDate = Evidence & { /** Local calendar day, `YYYY-MM-DD`. */ readonly day: string };
export type EventWeapon = Evidence & {
  /** Catalogue ids; several where the source does not tell them apart. */
  readonly ids: readonly string[];
  /** The words of the text that name it. */
  readonly mention: string;
  readonly launched: Quantity | null;
  readonly intercepted: Quantity | null;
};
export type CasualtyCount = Evidence &
  Quantity & {
    /** Who gives the figure, where its sentence says so; outlets are no such source. */
    readonly source?: { readonly claimant: string; readonly body: string | null } | null;
  };

/** The newest thing that an article reports. What the text does not say is null or empty, never guessed. */
export type Event = {
  readonly places: readonly EventPlace[];
  readonly date: EventDate | null;
  readonly weapons: readonly EventWeapon[];
  readonly casualties: { readonly killed: CasualtyCount | null; readonly injured: CasualtyCount | null };
};

export type Stance = 'asserts' | 'suspects' | 'cannot-confirm' | 'denies';

/** One source's statement about whose weapon, or which weapon, was used (`use`), or who supplied it (`supply`). */
export type Claim = Evidence & {
  /** The person, or the body where no person is named. */
  readonly claimant: string;
  /** The body for which a person speaks, where the text says so. */
  readonly body: string | null;
  readonly stance: Stance;
  readonly kind: 'use' | 'supply';
  readonly weapon: readonly string[] | null;
  /** Actor id of the country that made or supplied it. */
  readonly origin: string | null;
  /** Actor id of who fired or received it. */
  readonly user: string | null;
};

export type Facts = { readonly event: Event; readonly claims: readonly Claim[] };

export const NO_FACTS: Facts = {
  event: { places: [], date: null, weapons: [], casualties: { killed: null, injured: null } },
  claims: [],
};
