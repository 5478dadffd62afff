import { storyHeadline } from '../digest/choose-headline.ts';
import { postLink } from '../digest/post-link.ts';
import type { Stance } from '../domain/facts.ts';
import type { Post, Reply } from '../domain/post.ts';
import type { Story } from '../domain/story.ts';
import type { ClaimHistory } from '../ledger/claim-histories.ts';
import type { Dispute } from '../ledger/find-disputes.ts';
import type { Agreement } from '../ledger/read-agreement.ts';
import type { Ledger } from '../ledger/read-ledger.ts';
import type { Toll, TollFigure } from '../ledger/read-tolls.ts';
import { standingEvent, takenBack } from '../ledger/taken-back.ts';
import type { StoryState } from '../ledger/story-state.ts';
import { actorName, claimed, type Names, quantity, weaponNames } from './name-facts.ts';
import { paint, plain, row, type Screen, wrap } from './screen.ts';

export type StoryView = {
  readonly story: Story;
  readonly ledger: Ledger;
  readonly posts: readonly Post[];
  /** Forum topic of each channel. */
  readonly threads: ReadonlyMap<string, number | undefined>;
};

const STATES: Readonly<Record<StoryState, { says: string; color: 'dim' | 'yellow' | 'green' | 'red' }>> = {
  reported: { says: 'outlets report it, nobody vouches for it', color: 'dim' },
  claimed: { says: 'somebody stands by it', color: 'yellow' },
  corroborated: { says: 'independent bodies assert the same', color: 'green' },
  disputed: { says: 'claimants exclude each other', color: 'red' },
  denied: { says: 'denied, and nobody asserts what is denied', color: 'red' },
  retracted: { says: 'taken back: nobody stands by it any more', color: 'red' },
};
const DISPUTES: Readonly<Record<Dispute['about'], string>> = {
  weapon: 'which weapon',
  origin: 'where it came from',
  denial: 'claimed and denied',
};
const STANCES: Readonly<Record<Stance, string>> = {
  asserts: 'asserted',
  suspects: 'suspected',
  'cannot-confirm': 'not confirmed',
  denies: 'denied',
};
const LABEL = 13;
const STAMP = 18;

/** The lines of `tracewire story`. Text of others is made harmless for terminals; times are UTC. */
export function renderStory({ story, ledger, posts, threads }: StoryView, names: Names, screen: Screen): string[] {
  const { color, says } = STATES[ledger.state];
  const head = `${paint(story.id, 'bold', screen)}  ${paint(ledger.state, color, screen)}: ${says}`;
  const title = storyHeadline(story, 'en', names.weapons) ?? '';
  return [
    head,
    ...wrap(plain(title), screen.columns),
    '',
    ...facts(story, ledger, names, screen),
    ...section(
      'Who says what',
      ledger.histories.flatMap((history) => historyLines(history, names, screen)),
      screen,
    ),
    ...section(
      'Articles',
      story.articles.flatMap((article) => {
        const edited = article.edits === undefined ? '' : ', edited';
        const text = `${article.source || article.feedId} (tier ${String(article.tier)}${edited}): ${article.title}`;
        return [
          ...entry(stamp(article.published), plain(text), screen),
          ...(article.url === null ? [] : entry('', plain(article.url), screen)),
        ];
      }),
      screen,
    ),
    ...section(
      'Posts',
      posts.flatMap((post) => postLines(post, threads.get(post.channelId), screen)),
      screen,
    ),
  ];
}

/** A post, and the replies to it below. */
function postLines(post: Post, thread: number | undefined, screen: Screen): string[] {
  const link = ({ chat, messageId }: Reply): string =>
    postLink(chat, messageId, thread) ?? `${String(chat)} ${String(messageId)}`;
  const edited = post.editedAt === null ? '' : `, edited ${stamp(post.editedAt)}`;
  const gone = post.gone === true ? ', deleted there' : '';
  return [
    ...entry(stamp(post.sentAt), `${post.channelId}: ${link(post)}${edited}${gone}`, screen),
    ...(post.replies ?? []).flatMap((reply) => entry(stamp(reply.sentAt), `↳ reply: ${link(reply)}`, screen)),
  ];
}

function facts(story: Story, ledger: Ledger, names: Names, screen: Screen): string[] {
  const event = standingEvent(story, names.weapons);
  const gone = [...takenBack(story, names.weapons)].map((id) => weaponNames([id], names));
  const weapons = event.weapons.map(({ ids, launched, intercepted }) => {
    const shot = intercepted === null ? '' : `, ${quantity(intercepted)} intercepted`;
    return `${weaponNames(ids, names)}${launched === null ? '' : ` ×${quantity(launched)}`}${shot}`;
  });
  const rows: [label: string, text: string][] = [
    ['Weapon', weapons.join('; ')],
    ['Taken back', gone.join(', ')],
    ['Place', event.places.map(({ name }) => plain(name)).join(', ')],
    ['Day', event.date?.day ?? ''],
    ['Killed', toll(ledger.tolls.killed)],
    ['Injured', toll(ledger.tolls.injured)],
    ...ledger.agreements.map((agreement): [string, string] => ['Claimed', agreed(agreement, names)]),
    ...ledger.disputes.map((dispute): [string, string] => ['Dispute', disputed(dispute, names)]),
    ['No word yet', ledger.silent.map(plain).join(', ')],
  ];
  const filled = rows.filter(([, text]) => text !== '');
  return filled.flatMap(([label, text], i) =>
    row(filled[i - 1]?.[0] === label ? '' : label, text, { labelColumns: LABEL, screen }),
  );
}

/** `4 (mayor) to 11 (ministry), was 3` */
function toll(known: Toll | null): string {
  if (known === null) return '';
  const { shown, low, high, was } = known;
  const range = low.count.n === high.count.n ? figure(shown) : `${figure(low)} to ${figure(high)}`;
  return `${range}${was === null ? '' : `, was ${quantity(was.count)}`}`;
}

function figure({ count }: TollFigure): string {
  const by = count.source ? ` (${plain(count.source.body ?? count.source.claimant)})` : '';
  return quantity(count) + by;
}

function agreed({ kind, weapon, origin, assertedBy, suspectedBy, isCorroborated }: Agreement, names: Names): string {
  const what = weapon === null ? 'weapons' : weaponNames([weapon], names);
  const from = origin === null ? '' : ` from ${actorName(origin, names)}`;
  const who = [
    assertedBy.length > 0 ? `asserted by ${assertedBy.map(speaker).join(', ')}` : '',
    suspectedBy.length > 0 ? `suspected by ${suspectedBy.map(speaker).join(', ')}` : '',
  ].filter(Boolean);
  return `${what}${from}${kind === 'supply' ? ', supplied' : ''}: ${who.join('; ')}${isCorroborated ? ' (independent of each other)' : ''}`;
}

/** `which weapon: KN-23 (police); S-300 (prosecutors)`, `claimed and denied: asserted by White House; denied by Kremlin` */
function disputed({ about, claims }: Dispute, names: Names): string {
  const sides = new Map<string, Set<string>>();
  for (const history of claims) {
    const { claim } = history;
    const side = about === 'denial' ? STANCES[claim.stance] : claimed(claim, names);
    sides.set(side, (sides.get(side) ?? new Set()).add(speaker(history)));
  }
  const told = [...sides].map(([side, who]) =>
    about === 'denial' ? `${side} by ${[...who].join(', ')}` : `${side} (${[...who].join(', ')})`,
  );
  return `${DISPUTES[about]}: ${told.join('; ')}`;
}

function historyLines({ claim, entries, withdrawn }: ClaimHistory, names: Names, screen: Screen): string[] {
  const name =
    claim.body === null || claim.body === claim.claimant ? claim.claimant : `${claim.body} (${claim.claimant})`;
  const gone = withdrawn ? '  (no article says it any more)' : '';
  return [
    `  ${paint(plain(name), 'bold', screen)}${gone}`,
    ...entries.flatMap((said) => {
      const note = said.withdrawn === undefined ? '' : `, edited away by ${stamp(said.withdrawn)}`;
      const quote = wrap(`“${plain(said.quote)}” — ${plain(said.source)}`, screen.columns - STAMP - 2);
      return [
        ...entry(stamp(said.said ?? said.published), `${said.stance} ${claimed(said, names)}${note}`, screen),
        ...quote.map((line) => ' '.repeat(STAMP + 2) + paint(line, 'dim', screen)),
      ];
    }),
  ];
}

function speaker({ claim }: ClaimHistory): string {
  return plain(claim.body ?? claim.claimant);
}

function section(title: string, lines: readonly string[], screen: Screen): string[] {
  return lines.length === 0 ? [] : ['', paint(title, 'bold', screen), ...lines];
}

function entry(label: string, text: string, screen: Screen): string[] {
  return row(`  ${label}`, text, { labelColumns: STAMP + 2, screen });
}

/** `2024-02-07 17:19` */
function stamp(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? plain(time) : date.toISOString().slice(0, 16).replace('T', ' ');
}
