import { z } from 'zod';

/** What operators write. Durations are strings in YAML (`30s 5m 24h 30d`) and milliseconds after parsing. */

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const duration = z
  .string()
  .regex(/^\d+[smhd]$/u, 'expected a duration such as 30s, 5m, 24h or 30d')
  .transform((value) => Number(value.slice(0, -1)) * UNIT_MS[value.slice(-1) as keyof typeof UNIT_MS]);

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected an id of small letters, digits and single dashes, such as kn-23');

const fullText = z.enum(['matched', 'always', 'never']);
const language = z.enum(['auto', 'en', 'uk', 'ru', 'ko']);

const feedDefaults = z.strictObject({
  /** Milliseconds between polls. */
  every: duration.prefault('5m'),
  language: language.default('auto'),
  full_text: fullText.default('matched'),
  /** Items older than this at their first sight are only remembered. Milliseconds. */
  max_age: duration.prefault('24h'),
  /** Whether the feed may live at a private or loopback address. */
  allow_private: z.boolean().default(false),
  /** 1 is most trusted. */
  tier: z.int().min(1).max(3).default(2),
});

export const feedSchema = z.strictObject({
  id: slug,
  /** The outlet's name as posts show it; default: the feed's own title. */
  name: z.string().min(1).optional(),
  /** `https://…`, `http://…` or `file:name.xml` beside feeds.yaml. */
  url: z
    .string()
    .regex(
      /^(?:https?:\/\/\S+|file:[^\s/\\][^\s\\]*)$/u,
      'expected http://…, https://… or file:NAME beside feeds.yaml',
    ),
  /** Overrides the charset that the feed declares. */
  charset: z.string().min(1).optional(),
  every: duration.optional(),
  language: language.optional(),
  full_text: fullText.optional(),
  max_age: duration.optional(),
  allow_private: z.boolean().optional(),
  tier: z.int().min(1).max(3).optional(),
});

export const feedsFileSchema = z.strictObject({
  defaults: feedDefaults.prefault({}),
  feeds: z.array(feedSchema),
});

const aliases = z.array(z.string().trim().min(1, 'empty alias')).default([]);

export const weaponSchema = z.strictObject({
  name: z.string().min(1),
  /** A class such as ballistic-missile: rules say `class:ballistic-missile`. */
  class: slug,
  /** Actor id of the country that makes it. */
  maker: slug.optional(),
  aliases,
});

export const actorSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['country', 'group', 'body']),
  aliases,
});

const oneOrMany = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'expected text or a list of texts')
  .transform((x) => (typeof x === 'string' ? [x] : x));

/** Exactly one of the three. A weapon is an id, `class:…` or `any`; an actor an id or `any`; a term any words. */
export const conditionSchema = z.union(
  [z.strictObject({ weapon: oneOrMany }), z.strictObject({ actor: oneOrMany }), z.strictObject({ term: oneOrMany })],
  'expected a condition such as { weapon: kn-23 }, { actor: iran } or { term: test launch }',
);

export const ruleSchema = z.strictObject({
  all: z.array(conditionSchema).default([]),
  any: z.array(conditionSchema).default([]),
  none: z.array(conditionSchema).default([]),
  /** The window in which `all` and one of `any` must stand, and `none` must not; without it the whole article. */
  within: z
    .string()
    .regex(/^[1-9]\d? (?:sentences?|paragraphs?)$/u, 'expected such as 1 sentence, 2 sentences or 1 paragraph')
    .transform((value) => ({
      n: Number.parseInt(value, 10),
      unit: value.includes('sentence') ? ('sentence' as const) : ('paragraph' as const),
    }))
    .optional(),
});

const expectedSchema = z.array(z.string().trim().min(1, 'empty name'));

export const topicSchema = z.strictObject({
  name: z.string().min(1),
  match: ruleSchema,
  /** Bodies or persons whose word on such stories is awaited: posts say which of them have not spoken. */
  expected: expectedSchema.default([]),
});

export const keywordsFileSchema = z.strictObject({
  weapons: z.record(slug, weaponSchema).default({}),
  actors: z.record(slug, actorSchema).default({}),
  topics: z.record(slug, topicSchema).default({}),
  /** Which articles, though no topic wants them, are read for what they add to an open story: a toll that names no weapon. */
  follow_ups: ruleSchema.optional(),
});

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'expected a time such as 23:00');

const alertsSchema = z.strictObject({
  /** Outlets that must report a story before it is posted. */
  min_sources: z.int().min(1).default(1),
  updates: z.enum(['reply', 'edit', 'none']).default('edit'),
  /** How far a toll must move from what subscribers were told before a reply says so: by so many people and so many percent. */
  toll: z.strictObject({ by: z.int().min(1).default(1), percent: z.number().min(0).default(25) }).prefault({}),
  /** An alert or reply that could not be sent for so long is not sent any more. Milliseconds. */
  max_age: duration.prefault('24h'),
  /** `none`: one post for each article. */
  group: z.enum(['story', 'none']).default('story'),
});

export const channelSchema = z.strictObject({
  id: slug,
  /** `@name` or the numeric id of a channel, group or forum. */
  chat: z.union(
    [z.string().regex(/^@[A-Za-z]\w{3,}$/u, 'expected "@name" or a numeric id'), z.int()],
    'expected "@name" or a numeric id',
  ),
  /** A forum topic's id. */
  thread: z.int().positive().optional(),
  topics: z.array(slug).min(1),
  /** Whose word is awaited on all stories of this channel, in place of what their topics say. */
  expected: expectedSchema.optional(),
  /** Language of labels and dates; quotes stay as they are. */
  language: z.enum(['en', 'uk']).default('en'),
  /** Posts as they happen; null (`false` in YAML) for a channel that gets digests only. */
  alerts: z
    .union([z.literal(false).transform(() => null), alertsSchema], 'expected false or such as { min_sources: 2 }')
    .prefault({}),
  digest: z
    .strictObject({
      /** Cron: minute hour day month weekday. */
      at: z.string().min(1),
      timezone: z.string().default('UTC'),
      stories: z.int().min(1).max(50).default(10),
    })
    .optional(),
  /** The week in numbers, with a picture. */
  weekly: z
    .strictObject({
      /** Cron, as in `digest`. */
      at: z.string().min(1).default('0 9 * * 1'),
      timezone: z.string().default('UTC'),
    })
    .optional(),
  /** Alerts wait for the end of this span (in the digest's time zone), or for the next digest. */
  quiet: z.strictObject({ from: clock, to: clock, timezone: z.string().optional() }).optional(),
});

/** Telegram's own limits, https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; 0 = none. */
const limitsSchema = z.strictObject({
  chat_per_second: z.number().min(0).default(1),
  chat_per_minute: z.number().min(0).default(20),
  overall_per_second: z.number().min(0).default(30),
});

export const channelsFileSchema = z.strictObject({
  limits: limitsSchema.prefault({}),
  channels: z.array(channelSchema),
});

/** A feed with the defaults filled in. */
export type FeedConfig = z.output<typeof feedDefaults> &
  Pick<z.output<typeof feedSchema>, 'id' | 'name' | 'url' | 'charset'>;
export type WeaponConfig = z.output<typeof weaponSchema>;
export type ActorConfig = z.output<typeof actorSchema>;
export type TopicRule = z.output<typeof ruleSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type TopicConfig = z.output<typeof topicSchema>;
export type KeywordsConfig = z.output<typeof keywordsFileSchema>;
export type ChannelConfig = z.output<typeof channelSchema>;
/** When a digest or weekly digest is due. */
export type Schedule = { readonly at: string; readonly timezone: string };
export type Limits = z.output<typeof limitsSchema>;

/** The whole config as the stages get it: passed as a value, never global. */
export type Config = {
  /** The folder it was read from, absolute. `file:` feeds lie here. */
  readonly dir: string;
  readonly feeds: readonly FeedConfig[];
  readonly keywords: KeywordsConfig;
  readonly channels: readonly ChannelConfig[];
  readonly limits: Limits;
};
