import { array, assert, constantFrom, property } from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/preview/html/parse-html.ts';
import { renderText } from '../../../src/preview/page/render-text.ts';

const link = (href: string): string =>
  `<a href="${href}" title="${href}" target="_blank" rel="noopener noreferrer nofollow">`;

it.each([
  ['<b>a<i>b</i></b>c', '<b>a<i>b</i></b>c'],
  ['1 &lt; 2 &amp; "3"', '1 &lt; 2 &amp; &quot;3&quot;'],
  ['<a href="https://example.org/?a=1&amp;b=2">x</a>', `${link('https://example.org/?a=1&amp;b=2')}x</a>`],
  ['see https://example.org/a.', `see ${link('https://example.org/a')}https://example.org/a</a>.`],
  ['<code>https://example.org/a</code>', '<code>https://example.org/a</code>'],
  ['a\n<blockquote>b</blockquote>\nc', 'a\n<blockquote>b</blockquote>c'],
  [
    '<blockquote expandable>a\n<b>b</b></blockquote>',
    '<blockquote class="fold"><div class="folded">a\n<b>b</b></div></blockquote>',
  ],
  ['<tg-spoiler>a</tg-spoiler>', '<span class="spoiler" tabindex="0">a</span>'],
])('shows %j as %j', (html, shown) => {
  expect(renderText(parseHtml(html))).toBe(shown);
});

it('keeps to its own tags where entities overlap', () => {
  const entities = [
    { type: 'bold', offset: 0, length: 3 },
    { type: 'italic', offset: 2, length: 3 },
  ] as const;
  expect(renderText({ text: 'abcde', entities })).toBe('<b>ab<i>c</i></b>de');
});

it('lets no markup of a text through', () => {
  const pieces = [
    '<b>',
    '</b>',
    '<script>',
    '&lt;',
    '&lt;img src=x onerror=y&gt;',
    '"',
    "'",
    'javascript:',
    ' ',
    'https://a.b/"x',
  ];
  const allowed = new Set(['b', 'a']);
  assert(
    property(array(constantFrom(...pieces), { maxLength: 12 }), (words) => {
      const text = words.join('');
      const shown = renderText({ text, entities: [{ type: 'bold', offset: 0, length: text.length }] });
      const seen: string[] = [];
      const back: string[] = [];
      const parser = new Parser({
        onopentag: (name, attributes) => {
          seen.push(name);
          for (const attribute of Object.keys(attributes)) {
            expect(['href', 'title', 'target', 'rel']).toContain(attribute);
          }
        },
        ontext: (data) => back.push(data),
      });
      parser.end(shown);
      expect(seen.every((name) => allowed.has(name))).toBe(true);
      expect(back.join('')).toBe(text);
    }),
  );
});
