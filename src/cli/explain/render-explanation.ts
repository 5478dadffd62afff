import type { Config } from '../../config/schema.ts';
import type { Lang } from '../../domain/article.ts';
import type { Explanation, KeywordHit } from './explain-article.ts';
import { actorName, type Names, weaponNames } from '../name-facts.ts';
import { renderChannels } from './render-channels.ts';
import { renderClaims, renderEvent } from './render-facts.ts';
import { markLegend, renderMarked } from './render-marked.ts';
import { entry, say, section } from '../render-parts.ts';
import { renderTopics } from './render-topics.ts';
import { paint, plain, type Screen } from '../screen.ts';

const LANGUAGES: Readonly<Record<Lang, string>> = { en: 'English', uk: 'Ukrainian', ru: 'Russian', ko: 'Korean' };

/** The lines of `tracewire explain` for one article. Text of others is made harmless for terminals. */
export function renderExplanation(
  one: Explanation,
  config: Pick<Config, 'keywords' | 'channels'>,
  screen: Screen,
): string[] {
  const { keywords } = config;
  const legend = markLegend(one.marks, screen);
  return [
    ...renderMarked(one.article, one.marks, screen),
    '',
    ...about(one).map((line) => paint(line, 'dim', screen)),
    ...(legend === null ? [] : [legend]),
    ...section('Keywords', renderKeywords(one.keywords, keywords, screen), screen),
    ...section('Topics', renderTopics(one.topics, one.article, keywords, screen), screen),
    ...section('What happened', renderEvent(one.facts.event, keywords, screen), screen),
    ...section('Who says whose weapon it was', renderClaims(one.facts.claims, keywords, screen), screen),
    ...section('Channels', channelLines(one, config, screen), screen),
  ];
}

function about({ article, isDated, lang }: Explanation): string[] {
  const { source, url, published } = article;
  const day = isDated
    ? `${published.slice(0, 16).replace('T', ' ')} UTC`
    : 'no date: days such as "on Wednesday" stay open';
  const line = [source, day, LANGUAGES[lang]]
    .map(plain)
    .filter((part) => part !== '')
    .join(' · ');
  return url === null ? [line] : [line, plain(url)];
}

function renderKeywords(hits: readonly KeywordHit[], names: Names, screen: Screen): string[] {
  if (hits.length === 0) return entry('  ', say('none of the config stands in it'), screen);
  return (['weapon', 'actor', 'term'] as const).flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    if (own.length === 0) return [];
    const told = own.map((hit) => keywordText(hit, names)).join('; ');
    return entry(`  ${`${kind}s`.padEnd(9)}`, say(told), screen);
  });
}

/** `KN-23 ×3`, `North Korea ×2 (Pyongyang, North Korean)` */
function keywordText({ kind, ids, forms, count: n }: KeywordHit, names: Names): string {
  const name =
    kind === 'term'
      ? ids.join()
      : kind === 'weapon'
        ? weaponNames(ids, names)
        : ids.map((id) => actorName(id, names)).join(' or ');
  const others = forms.filter((form) => form.toLowerCase() !== name.toLowerCase());
  return `${name}${n > 1 ? ` ×${String(n)}` : ''}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
}

function channelLines(
  { channels, isFollowUp, judgedAt }: Explanation,
  config: Pick<Config, 'channels'>,
  screen: Screen,
): string[] {
  const lines = renderChannels(channels, config.channels, screen);
  const follows =
    'No topic, but follow_ups: it joins an open story of the same place and day, if there is one, and changes its post.';
  const when = `As if it had come in at ${judgedAt.slice(0, 16).replace('T', ' ')} UTC and no other article told the same.`;
  return [
    ...(isFollowUp ? entry('  ', say(follows), screen) : []),
    ...lines,
    ...entry('   ', [{ text: when, how: ['dim'] }], screen),
  ];
}
