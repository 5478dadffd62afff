import type { Article } from '../../domain/article.ts';
import { TracewireError } from '../../domain/errors.ts';
import { readArticles } from '../read-articles.ts';

/** An article to be explained. Without a date, `published` is empty, and no "on Wednesday" is resolved. */
export type Subject = { readonly article: Article; readonly isDated: boolean };

/** A first line that is longer is no title. UTF-16 units. */
const MAX_TITLE = 250;

/**
 * Articles from JSON: one object, a list of them, or one a line.
 * @throws TracewireError `no-article` that names the line
 */
export async function subjectsOfJson(json: string): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for await (const line of readArticles(toLines(json))) {
    if ('error' in line) throw refuse(`no article: ${line.error}`);
    const { article, isDated } = line;
    if (article.title.trim() === '' && article.text.trim() === '') {
      throw refuse(`no article: ${JSON.stringify(article.id)} has neither "title" nor "text"`);
    }
    subjects.push({ article: isDated ? article : { ...article, published: '' }, isDated });
  }
  if (subjects.length === 0) throw refuse('an empty list');
  return subjects;
}

async function* toLines(json: string): AsyncGenerator<string> {
  let whole: unknown;
  try {
    whole = JSON.parse(json);
  } catch {
    yield* json.split('\n');
    return;
  }
  for (const one of Array.isArray(whole) ? (whole as unknown[]) : [whole]) yield JSON.stringify(one);
}

/** Plain text: a short first line that stands by itself and does not end like a sentence is the title. */
export function articleOfText(plainText: string): Subject {
  const lines = plainText.replace(/\r\n?/gu, '\n').trim();
  const [first = '', second = ''] = lines.split('\n', 2);
  const isTitle =
    second.trim() === '' &&
    first.length < lines.length &&
    first.length <= MAX_TITLE &&
    !/[.!?…]["”»']?$/u.test(first.trim());
  const title = isTitle ? first.trim() : '';
  const text = isTitle ? lines.slice(first.length).trim() : lines;
  return {
    article: {
      id: 'text',
      feedId: '',
      guid: 'text',
      title,
      text,
      fullText: true,
      url: null,
      published: '',
      source: '',
      lang: null,
    },
    isDated: false,
  };
}

function refuse(says: string): TracewireError {
  return new TracewireError('no-article', says, { retry: 'never' });
}
