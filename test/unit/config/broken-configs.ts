/** One mistake in one file of a config that is sound otherwise, and the lines that tell it, without the folder. */
export type BrokenConfig = {
  readonly title: string;
  readonly file: 'feeds.yaml' | 'keywords.yaml' | 'channels.yaml';
  readonly yaml: string;
  readonly lines: readonly string[];
};

const weapons = 'weapons: { kn-23: { name: KN-23, class: ballistic-missile } }\n';
const topic = (match: string): string =>
  `${weapons}actors: { iran: { name: Iran, kind: country } }\ntopics: { north-korean-missiles: { name: N, match: ${match} } }\n`;
const channel = (more: string): string =>
  `channels:\n  - { id: a, chat: "@abcde", topics: [north-korean-missiles], ${more} }\n`;
const rule = 'topics.north-korean-missiles.match';

export const BROKEN_FEEDS: readonly BrokenConfig[] = [
  {
    title: 'a missing key, told once where its name is mistyped',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: a }\n  - { id: b, ulr: "https://b.example/" }\n',
    lines: [
      'feeds.yaml:2:5 feeds[0]: missing key "url"',
      'feeds.yaml:3:14 feeds[1]: unknown key "ulr", did you mean "url"?',
    ],
  },
  {
    title: 'an unknown key that is near to nothing',
    file: 'feeds.yaml',
    yaml: 'feeds: []\ncolour: red\n',
    lines: ['feeds.yaml:2:1 unknown key "colour", expected one of defaults, feeds'],
  },
  {
    title: 'a colon without a space',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: a, url: "https://a.example/", every:2m }\n',
    lines: ['feeds.yaml:2:41 feeds[0]: unknown key "every:2m", write "every: 2m" with a space'],
  },
  {
    title: 'a duration without a unit, and one of nothing',
    file: 'feeds.yaml',
    yaml: 'defaults: { every: 5 }\nfeeds:\n  - { id: a, url: "https://a.example/", every: 0s }\n',
    lines: [
      'feeds.yaml:1:20 defaults.every: expected a duration such as 30s, 5m, 24h or 30d, found the number 5',
      'feeds.yaml:3:48 feeds[0].every: expected at least 1s, found "0s"',
    ],
  },
  {
    title: 'ids and addresses that stand twice, however they are written',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: a, url: "https://a.example/" }\n  - { id: a, url: "https://A.example" }\n',
    lines: [
      'feeds.yaml:3:11 feeds[1].id: feed id "a" stands already in feeds[0]',
      'feeds.yaml:3:19 feeds[1].url: this address stands already in feeds[0]',
    ],
  },
  {
    title: 'files that are not there, or outside',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: a, url: file:no.xml }\n  - { id: b, url: file:../b.xml }\n  - { id: c, url: file:%2e%2e/c.xml }\n',
    lines: [
      'feeds.yaml:2:19 feeds[0].url: no file "no.xml" beside feeds.yaml',
      'feeds.yaml:3:19 feeds[1].url: "../b.xml" is outside the config folder; put the file beside feeds.yaml',
      'feeds.yaml:4:19 feeds[2].url: "../c.xml" is outside the config folder; put the file beside feeds.yaml',
    ],
  },
  {
    title: 'addresses and charsets that are none',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: a, url: ftp://a.example/ }\n  - { id: b, url: "https://[b" }\n  - { id: c, url: "https://c.example/", charset: cp9999 }\n',
    lines: [
      'feeds.yaml:2:19 feeds[0].url: expected http://…, https://… or file:NAME beside feeds.yaml, found "ftp://a.example/"',
      'feeds.yaml:3:19 feeds[1].url: "https://[b" is not a valid address',
      'feeds.yaml:4:50 feeds[2].charset: unknown charset "cp9999", expected such as windows-1251 or koi8-r',
    ],
  },
  {
    title: 'values that are not among the choices',
    file: 'feeds.yaml',
    yaml: 'defaults: { full_text: alwys, allow_private: yes, tier: 4 }\nfeeds: []\n',
    lines: [
      'feeds.yaml:1:24 defaults.full_text: expected one of matched, always, never, found "alwys", did you mean "always"?',
      'feeds.yaml:1:46 defaults.allow_private: expected true or false, found "yes"',
      'feeds.yaml:1:57 defaults.tier: expected 3 or less, found the number 4',
    ],
  },
  {
    title: 'an id in capitals and one that is a number',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - { id: BBC_World, url: "https://a.example/" }\n  - { id: 24, url: "https://b.example/" }\n',
    lines: [
      'feeds.yaml:2:11 feeds[0].id: expected an id of small letters, digits and single dashes, such as kn-23, found "BBC_World"',
      'feeds.yaml:3:11 feeds[1].id: expected text, found the number 24; put it in quotes: "24"',
    ],
  },
  {
    title: 'a list that is none and an entry that is empty',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  -\n',
    lines: ['feeds.yaml:2:4 feeds[0]: expected a mapping (key: value), found nothing'],
  },
];

export const BROKEN_KEYWORDS: readonly BrokenConfig[] = [
  {
    title: 'an id that is none',
    file: 'keywords.yaml',
    yaml: 'weapons:\n  KN 23: { name: KN-23, class: missile }\ntopics: { north-korean-missiles: { name: N, match: { any: [{ weapon: any }] } } }\n',
    lines: [
      'keywords.yaml:2:3 weapons["KN 23"]: expected an id of small letters, digits and single dashes, such as kn-23, found "KN 23", did you mean "kn-23"?',
    ],
  },
  {
    title: 'aliases that are empty, numbers, or only signs',
    file: 'keywords.yaml',
    yaml: topic('{ any: [{ weapon: any }] }').replace('missile }', 'missile, aliases: [ok, " ", 0123, "--"] }'),
    lines: [
      'keywords.yaml:1:74 weapons.kn-23.aliases[1]: empty alias',
      'keywords.yaml:1:79 weapons.kn-23.aliases[2]: expected text, found the number 123; put it in quotes: "0123"',
      'keywords.yaml:1:85 weapons.kn-23.aliases[3]: no letter or digit in "--", so it can match nothing',
    ],
  },
  {
    title: 'names in rules that nothing bears',
    file: 'keywords.yaml',
    yaml: topic('{ all: [{ weapon: kn-32 }, { weapon: [any, class:balistic-missile] }, { actor: iraan }] }'),
    lines: [
      `keywords.yaml:3:70 ${rule}.all[0].weapon: unknown weapon "kn-32", did you mean "kn-23"?`,
      `keywords.yaml:3:95 ${rule}.all[1].weapon[1]: unknown class "class:balistic-missile", did you mean "class:ballistic-missile"?`,
      `keywords.yaml:3:131 ${rule}.all[2].actor: unknown actor "iraan", did you mean "iran"?`,
    ],
  },
  {
    title: 'a class without its prefix',
    file: 'keywords.yaml',
    yaml: topic('{ any: [{ weapon: ballistic-missile }] }'),
    lines: [
      `keywords.yaml:3:70 ${rule}.any[0].weapon: unknown weapon "ballistic-missile", did you mean "class:ballistic-missile"?`,
    ],
  },
  {
    title: 'conditions that are none',
    file: 'keywords.yaml',
    yaml: topic('{ all: [kn-23, { wepon: kn-23 }, { weapon: kn-23, actor: iran }, {}, { term: 5 }, { term: [] }] }'),
    lines: [
      `keywords.yaml:3:60 ${rule}.all[0]: expected a condition such as { weapon: kn-23 }, { actor: iran } or { term: test launch }, found "kn-23"`,
      `keywords.yaml:3:69 ${rule}.all[1]: unknown key "wepon", did you mean "weapon"?`,
      `keywords.yaml:3:85 ${rule}.all[2]: only one of actor, weapon may stand here; part them: { actor: … }, { weapon: … }`,
      `keywords.yaml:3:117 ${rule}.all[3]: expected a condition such as { weapon: kn-23 }, { actor: iran } or { term: test launch }, found a mapping (key: value)`,
      `keywords.yaml:3:129 ${rule}.all[4].term: expected text or a list of texts, found the number 5; put it in quotes: "5"`,
      `keywords.yaml:3:142 ${rule}.all[5].term: expected at least 1 entry, found an empty list`,
    ],
  },
  {
    title: 'follow-ups with an actor that is none',
    file: 'keywords.yaml',
    yaml: `${topic('{ all: [ { weapon: any } ] }')}follow_ups: { all: [ { actor: irann } ] }\n`,
    lines: ['keywords.yaml:4:31 follow_ups.all[0].actor: unknown actor "irann", did you mean "iran"?'],
  },
  {
    title: 'a rule that matches nothing and a window that is none',
    file: 'keywords.yaml',
    yaml: topic('{ none: [{ weapon: any }], within: 2 words }'),
    lines: [
      `keywords.yaml:3:45 ${rule}: matches nothing; give it at least one condition under all or any`,
      `keywords.yaml:3:87 ${rule}.within: expected such as 1 sentence, 2 sentences or 1 paragraph, found "2 words"`,
    ],
  },
  {
    title: 'a key that stands twice',
    file: 'keywords.yaml',
    yaml: `${topic('{ any: [{ weapon: any }] }')}actors: {}\n`,
    lines: ['keywords.yaml:4:1 actors: "actors" stands here twice, first on line 2; keep one'],
  },
  {
    title: 'a maker that is no actor',
    file: 'keywords.yaml',
    yaml: topic('{ any: [{ weapon: any }] }').replace('missile }', 'missile, maker: irn }'),
    lines: ['keywords.yaml:1:67 weapons.kn-23.maker: unknown actor "irn", did you mean "iran"?'],
  },
];

export const BROKEN_CHANNELS: readonly BrokenConfig[] = [
  {
    title: 'a topic that nobody defined, and one that is no list',
    file: 'channels.yaml',
    yaml: 'channels:\n  - { id: a, chat: 1, topics: [north-corean-missiles] }\n  - { id: b, chat: 2, topics: unused }\n',
    lines: [
      'channels.yaml:2:32 channels[0].topics[0]: unknown topic "north-corean-missiles", did you mean "north-korean-missiles"?',
      'channels.yaml:3:31 channels[1].topics: expected a list, found "unused"; write [unused]',
    ],
  },
  {
    title: 'awaited claimants that are no names',
    file: 'channels.yaml',
    yaml: 'channels:\n  - { id: a, chat: 1, topics: [north-korean-missiles], expected: Pentagon }\n  - { id: b, chat: 2, topics: [north-korean-missiles], expected: [Pentagon, ""] }\n',
    lines: [
      'channels.yaml:2:66 channels[0].expected: expected a list, found "Pentagon"; write [Pentagon]',
      'channels.yaml:3:77 channels[1].expected[1]: empty name',
    ],
  },
  {
    title: 'chats that are none',
    file: 'channels.yaml',
    yaml: 'channels:\n  - { id: a, chat: example, topics: [unused] }\n  - { id: b, chat: "-1001", topics: [unused], thread: "12" }\n  - { id: c, chat: true, topics: [unused] }\n',
    lines: [
      'channels.yaml:2:20 channels[0].chat: expected "@name" or a numeric id, found "example"',
      'channels.yaml:3:20 channels[1].chat: expected "@name" or a numeric id, found "-1001"; take the quotes away',
      'channels.yaml:3:55 channels[1].thread: expected a number, found "12"; take the quotes away',
      'channels.yaml:4:20 channels[2].chat: expected "@name" or a numeric id, found true',
    ],
  },
  {
    title: 'a topic that reaches one chat twice; other languages and threads are other routes',
    file: 'channels.yaml',
    yaml: 'channels:\n  - { id: a, chat: "@abcde", topics: [unused] }\n  - { id: b, chat: "@ABCDE", topics: [unused] }\n  - { id: c, chat: "@abcde", topics: [unused], language: uk }\n  - { id: d, chat: "@abcde", topics: [unused], thread: 5 }\n  - { id: d, chat: "@other", topics: [unused] }\n',
    lines: [
      'channels.yaml:3:39 channels[1].topics[0]: this chat already gets "unused" through channels[0]',
      'channels.yaml:6:11 channels[4].id: channel id "d" stands already in channels[3]',
    ],
  },
  {
    title: 'schedules, zones and times that are none',
    file: 'channels.yaml',
    yaml: channel('digest: { at: 0 8, timezone: Europe/Kyev }, quiet: { from: 7:00, to: 2300 }'),
    lines: [
      'channels.yaml:2:77 channels[0].digest.at: expected five fields (minute hour day month weekday), such as "0 8,20 * * *", found "0 8"',
      'channels.yaml:2:92 channels[0].digest.timezone: unknown time zone "Europe/Kyev", did you mean "Europe/Kyiv"?',
      'channels.yaml:2:122 channels[0].quiet.from: expected a time such as 23:00, found "7:00"',
      'channels.yaml:2:132 channels[0].quiet.to: expected a time such as 23:00, found the number 2300',
    ],
  },
  {
    title: 'an hour that no day has',
    file: 'channels.yaml',
    yaml: channel('digest: { at: 0 25 * * * }'),
    lines: [
      'channels.yaml:2:77 channels[0].digest.at: "0 25 * * *" is not a schedule of minute hour day month weekday: Constraint error, got value 25 expected range 0-23',
    ],
  },
  {
    title: 'a quiet span of no length, and a channel that sends nothing',
    file: 'channels.yaml',
    yaml: channel('alerts: false, quiet: { from: 07:00, to: "07:00" }'),
    lines: [
      'channels.yaml:2:71 channels[0].alerts: without alerts and digest nothing is sent; add a digest',
      'channels.yaml:2:104 channels[0].quiet.to: expected another time than from, found "07:00"',
    ],
  },
  {
    title: 'alerts that are neither settings nor false',
    file: 'channels.yaml',
    yaml: channel('alerts: off'),
    lines: ['channels.yaml:2:71 channels[0].alerts: expected false or such as { min_sources: 2 }, found "off"'],
  },
];

export const BROKEN_YAML: readonly BrokenConfig[] = [
  {
    title: '@name without quotes',
    file: 'channels.yaml',
    yaml: 'channels:\n  - id: a\n    chat: @abcde # main\n    topics: [unused]\n',
    lines: ['channels.yaml:3:11 text that begins with @ needs quotes: "@abcde"'],
  },
  {
    title: 'a schedule that begins with a star',
    file: 'channels.yaml',
    yaml: 'channels:\n  - id: a\n    digest:\n      at: */30 * * * *\n',
    lines: ['channels.yaml:4:11 text that begins with * needs quotes: "*/30 * * * *"'],
  },
  {
    title: 'a tab',
    file: 'feeds.yaml',
    yaml: 'defaults:\n\tevery: 5m\nfeeds: []\n',
    lines: ['feeds.yaml:2:1 a tab stands here; indent with spaces only'],
  },
  {
    title: 'text with a colon and a space',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - id: a\n    name: Ukraine: the latest\n',
    lines: ['feeds.yaml:3:11 text with a colon and a space in it needs quotes'],
  },
  {
    title: 'a quotation mark that is never closed',
    file: 'feeds.yaml',
    yaml: 'feeds:\n  - id: a\n    url: "https://a.example/\n  - id: b\n',
    lines: ['feeds.yaml:3:10 this " is never closed'],
  },
  {
    title: 'a key without a space after its colon',
    file: 'feeds.yaml',
    yaml: 'feeds: []\nevery:5m\n',
    lines: ['feeds.yaml:2:1 expected "key: value", with a space after the colon'],
  },
  {
    title: 'an alias without an anchor',
    file: 'feeds.yaml',
    yaml: 'feeds: *all\n',
    lines: [
      'feeds.yaml:1:8 text that begins with * needs quotes (without them it refers to an &anchor, and there is none)',
    ],
  },
  {
    title: 'an empty file',
    file: 'feeds.yaml',
    yaml: '# nothing\n',
    lines: ['feeds.yaml:1:1 the file is empty; config/README.md shows what belongs into feeds.yaml'],
  },
  {
    title: 'a second document',
    file: 'feeds.yaml',
    yaml: 'feeds: []\n---\nfeeds: []\n',
    lines: ['feeds.yaml:2:1 a line --- begins a second document; delete that line'],
  },
  {
    title: 'lines that are indented differently',
    file: 'feeds.yaml',
    yaml: 'defaults:\n    every: 5m\n   tier: 1\nfeeds: []\n',
    lines: ['feeds.yaml:3:1 this is indented differently from the lines around it, or a [ or { above is not closed'],
  },
];
