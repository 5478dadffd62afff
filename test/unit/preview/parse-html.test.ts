import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/preview/html/parse-html.ts';

describe('formatting', () => {
  it.each([
    ['<b>x</b>', 'bold'],
    ['<strong>x</strong>', 'bold'],
    ['<i>x</i>', 'italic'],
    ['<em>x</em>', 'italic'],
    ['<u>x</u>', 'underline'],
    ['<ins>x</ins>', 'underline'],
    ['<s>x</s>', 'strikethrough'],
    ['<strike>x</strike>', 'strikethrough'],
    ['<del>x</del>', 'strikethrough'],
    ['<span class="tg-spoiler">x</span>', 'spoiler'],
    ['<tg-spoiler>x</tg-spoiler>', 'spoiler'],
    ['<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', 'custom_emoji'],
    ['<a href="https://example.org/">x</a>', 'text_link'],
    ['<a href="tg://user?id=1">x</a>', 'text_mention'],
    ['<code>x</code>', 'code'],
    ['<pre>x</pre>', 'pre'],
    ['<blockquote>x</blockquote>', 'blockquote'],
    ['<blockquote expandable>x</blockquote>', 'expandable_blockquote'],
    ['<B>x</b>', 'bold'],
    ['<b >x</b >', 'bold'],
    ['<b>x</>', 'bold'],
  ])('reads %s as %s', (html, type) => {
    expect(parseHtml(html)).toMatchObject({ text: 'x', entities: [{ type, offset: 0, length: 1 }] });
  });

  it('counts offsets in UTF-16 units', () => {
    expect(parseHtml('🟠 <b>🟠</b>').entities).toEqual([{ type: 'bold', offset: 3, length: 2 }]);
  });

  it('puts the outer one first where two begin together', () => {
    expect(parseHtml('<b><i>x</i>y</b>').entities.map(({ type }) => type)).toEqual(['bold', 'italic']);
  });

  it('takes the language of a code block', () => {
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'ts' },
    ]);
  });

  it.each([
    ['<code>a<b>b</b></code>', ['code']],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', ['blockquote']],
    ['<b></b>x', []],
    ['<a href="javascript:alert(1)">x</a>', []],
    ['<a href="http://localhost/x">x</a>', []],
    ['<a href="example.org">x</a>', ['text_link']],
    ['<a>example.org</a>', ['text_link']],
    ['<b>x</b>'.repeat(120), Array.from({ length: 100 }, () => 'bold')],
  ])('keeps of %s only %o, as Telegram does', (html, types) => {
    expect(parseHtml(html).entities.map(({ type }) => type)).toEqual(types);
  });
});

describe('characters', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;', '<>&"'],
    ['&#8212;&#x1F7E0;&#X41;', '—🟠A'],
    ['&amp;lt;', '&lt;'],
    ['&lt b', '< b'],
    ['&nbsp;&mdash;&apos;', '&nbsp;&mdash;&apos;'],
    ['&#0;&#55296;&#x110000;', '&#0;&#55296;&#x110000;'],
    ['R&D', 'R&D'],
    ['  \n x \n ', 'x'],
    ['a\tb\r\nc', 'a b\nc'],
    ['a\u202eb', 'ab'],
  ])('reads %j as %j', (html, text) => {
    expect(parseHtml(html).text).toBe(text);
  });

  it('moves the offsets with what it cuts', () => {
    expect(parseHtml(' \n a<b> b \n</b>')).toEqual({ text: 'a b', entities: [{ type: 'bold', offset: 1, length: 2 }] });
  });
});

describe('refusals', () => {
  it.each([
    ['a<p>b</p>', 'Unsupported start tag "p" at byte offset 1'],
    ['é<br>', 'Unsupported start tag "br" at byte offset 2'],
    ['<!-- x -->', 'Unsupported start tag "!--" at byte offset 0'],
    ['1 < 2 > 0', 'Unsupported start tag "" at byte offset 2'],
    ['<h1>x</h1>', 'Unsupported start tag "h1" at byte offset 0'],
    ['a <', 'Unclosed start tag at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
    ['<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=a/b>x</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<span class="x">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">x</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('refuses %s', (html, reason) => {
    expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });
});

it('reads 32 kB of nothing but tags in no time worth naming', () => {
  expect(parseHtml('<b><i>'.repeat(2_000) + 'x' + '</i></b>'.repeat(2_000)).entities).toHaveLength(100);
});
