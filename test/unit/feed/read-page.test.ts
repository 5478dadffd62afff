import { describe, expect, it } from 'vitest';
import { FeedParseError } from '../../../src/domain/errors.ts';
import { readPage } from '../../../src/feed/read-page.ts';

const BODY = [
  'Three missiles hit the port at night, the regional administration said on Tuesday, and a warehouse burned down.',
  'Police found parts of a KN-23, according to a spokesman, who showed reporters the markings on two of the fragments.',
  'Prosecutors, who opened a case in the morning, said that an S-300 could not be ruled out, and asked for patience.',
  'Two people were hurt, one of them badly, and nobody has been reported missing so far, the administration added.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

function page(inArticle: string, around: { head?: string; before?: string; after?: string } = {}): string {
  return `<!doctype html><html><head><title>Port hit at night | Herald</title>${around.head ?? ''}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/war">War</a></li></ul></nav>${around.before ?? ''}
    <main><article><h1>Port hit at night</h1>${inArticle}</article></main>${around.after ?? ''}
    <footer>Herald Media, all rights reserved</footer></body></html>`;
}

function failure(html: string, minLength?: number): FeedParseError {
  try {
    readPage(html, minLength);
  } catch (error) {
    if (error instanceof FeedParseError) return error;
    throw error;
  }
  throw new Error('expected a FeedParseError');
}

it('gives title and paragraphs of an article, and nothing of what stands around it', () => {
  const html = page(paragraphs(BODY), {
    before: '<div class="cookie-banner"><p>We value your privacy, and so do our 812 partners.</p></div>',
    after:
      '<aside><h3>Most read</h3><ul><li><a href="/1">Another story of the day, which is long</a></li></ul></aside>',
  });
  const article = readPage(html);
  expect(article.title).toContain('Port hit at night');
  expect(article.text).toBe(BODY.join('\n\n'));
});

it.each([
  '<meta property="article:published_time" content="2024-02-07T19:19:00+02:00">',
  '<meta name="date" content="Wed, 07 Feb 2024 17:19:00 GMT">',
  '<time itemprop="datePublished" datetime="2024-02-07 17:19">7 February</time>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-02-07T17:19:00Z"}</script>',
  '<meta name="date" content="yesterday"><script>{"datePublished":"2024-02-07T17:19:00Z"}</script>',
])('reads when a page was published from %s', (head) => {
  expect(readPage(page(paragraphs(BODY), { head })).published).toBe('2024-02-07T17:19:00.000Z');
});

it.each([
  '',
  '<meta property="article:modified_time" content="2024-02-07T19:19:00+02:00">',
  '<time datetime="2024-02-07">',
])('takes no date from "%s"', (head) => {
  expect(readPage(page(paragraphs(BODY), { head })).published).toBeNull();
});

it('keeps words together across inline elements and reads entities', () => {
  const html = page(
    paragraphs([
      `Police <b>sa</b>id: <i>&laquo;КН-23&raquo;</i> &amp; <a href="/x">a dr<span>one</span></a>, no more.`,
      ...BODY,
    ]),
  );
  expect(readPage(html).text.split('\n\n')[0]).toBe('Police said: «КН-23» & a drone, no more.');
});

describe('leaves out of the article', () => {
  it.each([
    ['a teaser line', '<p>Read also: Why the port matters to exporters</p>'],
    ['a teaser in bold before a link', '<p><strong>Читайте також:</strong> <a href="/x">Чому порт важливий</a></p>'],
    ['a Russian teaser', '<p>Читайте также: Почему порт важен</p>'],
    ['a Korean teaser', '<p>관련기사: 항구가 중요한 이유</p>'],
    ['a paragraph that is one link', '<p><a href="/x">Why the port matters to exporters of grain</a></p>'],
    ['a list of links', '<ul><li><a href="/x">Why the port matters</a></li><li><a href="/y">What burned</a></li></ul>'],
    ['a box named related', '<div class="related-posts"><p>Why the port matters to exporters of grain</p></div>'],
    ['a box named share', '<div id="social-share"><span>Facebook</span><span>Telegram</span></div>'],
    ['a newsletter box', '<div class="newsletter-box"><p>The best of the week in your inbox, every Friday.</p></div>'],
    ['an appeal to subscribe', '<p>Subscribe to our newsletter and never miss a story</p>'],
    ['an appeal to follow', '<p>Підписуйтесь на наш Telegram-канал</p>'],
    ['a way to report errors', '<p>Якщо ви помітили помилку, виділіть її мишкою та натисніть Ctrl+Enter</p>'],
    ['a Korean copyright notice', '<p>저작권자 (c) 헤럴드, 무단 전재 및 재배포 금지</p>'],
    [
      'a picture and its caption',
      '<figure><img src="a.jpg"><figcaption>A KN-25 on parade in 2019</figcaption></figure>',
    ],
    ['a script', '<script>document.write("<p>KN-25</p>")</script>'],
    ['what is hidden', '<p style="display: none">KN-25 hidden here, for search engines, in a long paragraph</p>'],
    ['a form', '<form><label>Your e-mail</label><input type="email"><button>Send</button></form>'],
  ])('%s', (_, box) => {
    const [first = '', ...rest] = BODY;
    expect(readPage(page(paragraphs([first]) + box + paragraphs(rest))).text).toBe(BODY.join('\n\n'));
  });

  it.each([
    ['Related articles', 'Why the port matters to exporters of grain, explained in five minutes by our own people'],
    ['Comments', 'First! I have seen it from my window, and it was a KN-25, I am quite sure of it, believe me'],
    ['Читайте також', 'Чому порт важливий для експорту зерна, і що буде далі, пояснюють наші журналісти в тексті'],
    [
      'Последние новости',
      'Почему порт важен для экспорта зерна, и что будет дальше, объясняют наши журналисты в тексте',
    ],
    ['많이 본 뉴스', '항구가 곡물 수출에 중요한 이유와 앞으로의 전망을 기자들이 설명한다, 그리고 더 많은 소식'],
  ])('everything behind the heading %s', (heading, text) => {
    expect(readPage(page(`${paragraphs(BODY)}<h3>${heading}</h3><p>${text}</p>`)).text).toBe(BODY.join('\n\n'));
  });

  it('a "Read also" behind the last sentence of a paragraph', () => {
    const [first = '', ...rest] = BODY;
    const html = page(paragraphs([`${first}<br>Read also: Why the port matters`, ...rest]));
    expect(readPage(html).text).toBe(BODY.join('\n\n'));
  });
});

it('keeps a paragraph that only begins like a heading', () => {
  const own =
    'Related to the strike, the administration said, is the fire at the depot, which burned until the morning.';
  expect(readPage(page(paragraphs([...BODY, own]))).text).toContain(own);
});

it('finds an article that is laid out with line breaks', () => {
  expect(readPage(page(`<div class="text">${BODY.join('<br><br>')}</div>`)).text).toBe(BODY.join('\n\n'));
});

it('finds an article inside a layout that names itself after its boxes', () => {
  expect(readPage(page(`<div class="content with-share">${paragraphs(BODY)}</div>`)).text).toBe(BODY.join('\n\n'));
});

describe('a page without an article', () => {
  it.each([
    ['is empty', ''],
    ['is no HTML', 'just a line'],
    ['has a title only', '<html><head><title>x</title></head></html>'],
    ['has one short paragraph', page('<p>Please enable JavaScript to read this article.</p>')],
    ['breaks off in its head', '<html><head><title>Port hit'],
  ])('that %s is no article', (_, html) => {
    expect(failure(html)).toMatchObject({ code: 'no-article', retry: 'never' });
  });

  it('that is shorter than the summary is no article', () => {
    const html = page(paragraphs(BODY));
    expect(readPage(html, 300).text).toHaveLength(BODY.join('\n\n').length);
    expect(failure(html, 1_000)).toMatchObject({ code: 'no-article' });
  });

  it('that asks for a password is a login wall', () => {
    const html = page('<p>Log in to read on.</p><form><input name="p" type="password"></form>');
    expect(failure(html)).toMatchObject({ code: 'login-wall', retry: 'never' });
  });
});

it('reads an article although a login form stands beside it', () => {
  const html = page(paragraphs(BODY), { before: '<form><input type="password"></form>' });
  expect(readPage(html).text).toBe(BODY.join('\n\n'));
});

describe('a page made to cost', () => {
  it.each([
    ['too-deep', 'nested 200,000 levels', '<div>'.repeat(200_000)],
    ['too-deep', 'with everything at 200 levels', '<div>'.repeat(200) + '<p>text</p>'.repeat(7_000)],
    ['too-large', 'of 100,000 elements', '<p><a href="x">text</a></p>'.repeat(50_000)],
  ])('is %s when it is %s', (code, _, html) => {
    expect(failure(html)).toMatchObject({ code, retry: 'never' });
  });

  it('is read when its paragraphs are never closed', () => {
    expect(readPage(page(BODY.map((text) => `<p>${text}`).join('\n'))).text).toBe(BODY.join('\n\n'));
  });

  it('is read when it holds a megabyte of script', () => {
    expect(readPage(page(`<script>${'let a = "<div>";\n'.repeat(60_000)}</script>${paragraphs(BODY)}`)).text).toBe(
      BODY.join('\n\n'),
    );
  });
});
