import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/feed/clean-html.ts';

it.each([
  ['tags', '<b>Two</b> <i>missiles</i>', 'Two missiles'],
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
  ['line breaks', 'One<br>two<br/><br/>three', 'One two\n\nthree'],
  ['entities', 'Caf&eacute; &amp; bar&nbsp;&#8212; &#x41;&quot;', 'Café & bar — A"'],
  ['entities escaped twice', 'AT&amp;amp;T', 'AT&amp;T'],
  ['a bare < and &', '5 < 6 & 7 > 6', '5 < 6 & 7 > 6'],
  ['white space', '  a \n\t b  ', 'a b'],
  ['invisible characters', 'КН\u00AD-\u200B23\uFEFF', 'КН-23'],
  ['scripts and styles', '<style>p{}</style>a<script>x("<p>b</p>")</script>c', 'ac'],
  ['comments', 'a<!-- <p>b</p> -->c', 'ac'],
  ['a comment that never ends', 'a<!-- b -->c <!--more- >d<script>e</script> <b>f</b>', 'ac d f'],
  ['a comment cut off', 'a<!-- b', 'a'],
  ['a declaration cut off', 'a <b>b</b> <!c d', 'a b <!c d'],
  ['the marks of a CDATA section in a text', '<![CDATA[<p>a &amp; b</p>]]>', 'a & b'],
  ['tracking pixels', 'Text<img src="https://t.example/p.gif" width="1" height="1" alt="pixel">', 'Text'],
  ['pictures with a text', '<img alt="A KN-25">Text', 'Text'],
  ['table cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['tags in capitals', '<P>a</P><SCRIPT>b</SCRIPT>', 'a'],
  ['a tag that never ends', 'a <b class="x', 'a'],
  ['a script that never ends', 'a<script>b', 'a'],
  ['a frame that never ends', 'a<iframe src="//t.example/"> <b>b</b>', 'a b'],
  ['an empty frame as XML writes it', 'a<iframe src="//t.example/"/> <b>b</b>', 'a b'],
  ['a film that never ends', 'a<object data="x"><param name="n"> <p>b</p>', 'a\n\nb'],
  ['a film that ends beside one that does not', 'a<object>x</object> b<OBJECT> c<svg> d', 'a b c d'],
  ['nothing', '', ''],
])('turns %s into plain text', (_, html, text) => {
  expect(cleanHtml(html)).toBe(text);
});

describe('leaves out at the end', () => {
  it.each([
    '<a href="/1">Read more</a>',
    '<p><a href="/1">Continue reading &rarr;</a></p>',
    'Read more...',
    '[Read more]',
    '<p>The post <a href="/1">Port hit</a> appeared first on <a href="/">Herald</a>.</p>',
    '<a href="/1">Читати далі</a>',
    '<p>Читать далее »</p>',
    '<p>Подробнее</p>',
    '<p>더 보기</p>',
    '<p><a href="/1">Read the full story</a></p><p>The post Port hit appeared first on Herald.</p>',
  ])('%s', (tail) => {
    expect(cleanHtml(`<p>The port was hit.</p> ${tail}`)).toBe('The port was hit.');
  });
});

it.each(['He wants to read more books.', 'He said: read on', 'Police gave no details.', 'More'.repeat(30)])(
  'keeps words that only look like it: %s',
  (text) => {
    expect(cleanHtml(text)).toBe(text);
  },
);

it('reads 100,000 nested elements and 100,000 lost brackets', () => {
  expect(cleanHtml(`${'<div>'.repeat(100_000)}deep`)).toBe('deep');
  expect(cleanHtml('<'.repeat(100_000))).toHaveLength(100_000);
  expect(cleanHtml(`a${'<object <svg '.repeat(50_000)}`)).toContain('a');
});

it('gives paragraphs without white space around them, whatever it reads', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<script>',
    '</script>',
    'word',
    ' ',
    '\n',
    '&amp;',
    '<',
    '&#0;',
    '<a>',
    'more',
    '</a>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const paragraph of cleanHtml(pieces.join('')).split('\n\n')) expect(paragraph.trim()).toBe(paragraph);
    }),
  );
});
