import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import type { TopicVerdict } from '../../../src/match/evaluate-topic.ts';
import { explainTopics } from '../../../src/match/explain-topics.ts';

/** What becomes of one rule, written as in keywords.yaml, on an article. */
export function judge(match: unknown, text: string, title = ''): TopicVerdict {
  const config = keywordsFileSchema.parse({
    weapons: {
      'kn-23': { name: 'KN-23', class: 'ballistic-missile' },
      kinzhal: { name: 'Kinzhal', class: 'ballistic-missile' },
      grad: { name: 'Grad', class: 'rocket' },
      either: { name: 'Kinzhal', class: 'drone' },
    },
    actors: {
      'north-korea': { name: 'North Korea', kind: 'country', aliases: ['Pyongyang'] },
      russia: { name: 'Russia', kind: 'country' },
    },
    topics: { t: { name: 'T', match } },
  });
  const [verdict] = explainTopics({ title, text, lang: 'en' }, compileLexicon(config));
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}
