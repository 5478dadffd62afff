import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { chooseStory } from '../story/choose-story.ts';
import { mergeArticle } from '../story/merge-story.ts';
import { createRarityWindow, type RarityWindow } from '../story/rarity.ts';
import { createStoryIndex, type StoryIndex } from '../story/story-index.ts';
import { storyKeys } from '../story/story-keys.ts';
import { toStoryArticle } from '../story/to-story-article.ts';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  lang: z.enum(['en', 'uk', 'ru', 'ko']).nullish().catch(null),
});

export type ClusterCommand = {
  readonly lexicon: Lexicon;
  /** Articles, one JSON object a line: `{"id","title","text","published","url","source","lang"?}`. */
  readonly input: AsyncIterable<string>;
  readonly out: (line: string) => void;
};

/** No more than the middle of three tiers is known of an outlet that no feed names. */
const TIER = 2;

/**
 * `tracewire cluster --jsonl`: for each article, in order, the story that it joins among those before it, as
 * `{"id","story"}`. An article without a date counts as published with the one before it; a line that is no article gives
 * `{"id":null,"error":"line 3: …"}`.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export async function clusterCommand({ lexicon, input, out }: ClusterCommand): Promise<number> {
  const index = createStoryIndex();
  const rarity = createRarityWindow();
  let clock = new Date(0).toISOString();
  let exitCode = 0;
  let number = 0;
  for await (const line of input) {
    number++;
    if (line.trim() === '') continue;
    const read = readArticle(line, clock);
    if (typeof read === 'string') {
      exitCode = 1;
      out(JSON.stringify({ id: null, error: `line ${number}: ${read}` }));
      continue;
    }
    clock = read.article.published;
    out(JSON.stringify({ id: read.id, story: placeArticle(read.article, { lexicon, index, rarity }) }));
  }
  return exitCode;
}

type State = { readonly lexicon: Lexicon; readonly index: StoryIndex; readonly rarity: RarityWindow };

/** The id of the story that the article joins or founds. */
function placeArticle(article: Article, { lexicon, index, rarity }: State): string {
  const reading = { facts: extractFacts(article, lexicon), topics: [], tier: TIER };
  const read = toStoryArticle(article, reading, rarity);
  const keys = storyKeys(read);
  const chosen = chooseStory(read, index.find(keys, read.published), rarity);
  const { story } = mergeArticle(chosen, read, read.published);
  index.put(story, keys, read.published);
  rarity.add(read.terms ?? []);
  return story.id;
}

/** The article with the id as it was given, or what is wrong with the line. */
function readArticle(
  line: string,
  clock: string,
): { readonly id: string | number; readonly article: Article } | string {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parsed = articleSchema.safeParse(json);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  const { id, title, text, url, source, published, lang } = parsed.data;
  const ms = Date.parse(published ?? '');
  const article: Article = {
    id: String(id),
    feedId: '',
    guid: String(id),
    title: title ?? '',
    text: text ?? '',
    fullText: true,
    url: url ?? null,
    published: Number.isNaN(ms) ? clock : new Date(ms).toISOString(),
    source: source ?? '',
    lang: lang ?? null,
  };
  return { id, article };
}
