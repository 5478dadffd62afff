import type { Event } from '../domain/facts.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { matchArticle } from '../match/match-article.ts';
import { answerArticles } from './read-articles.ts';

export type FactsCommand = {
  readonly lexicon: Lexicon;
  /** Articles as JSON lines: `read-articles.ts`. */
  readonly input: AsyncIterable<string>;
  readonly out: (line: string) => void;
};

/**
 * `tracewire facts --jsonl`: articles in, key facts out, one JSON a line, in order, the id echoed.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export function factsCommand({ lexicon, input, out }: FactsCommand): Promise<number> {
  return answerArticles(input, out, (article) => {
    const topics = matchArticle(article, lexicon).map(({ topic }) => topic);
    const { event, claims } = extractFacts(article, lexicon);
    return { relevant: topics.length > 0, topics, event: writeEvent(event), claims };
  });
}

/** The contract has places as plain names and the date as a plain day. */
function writeEvent({ places, date, weapons, casualties }: Event): unknown {
  return { places: places.map(({ name }) => name), date: date?.day ?? null, weapons, casualties };
}
