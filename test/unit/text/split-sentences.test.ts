import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/split-sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Each case is a text with `|` where one sentence ends and the next begins. */
const cases: [what: string, marked: string][] = [
  ['two sentences', 'The depot burned.|Nobody was hurt.'],
  ['question and exclamation', 'Who fired it?|Nobody knows!|It fell at noon.'],
  ['titles', 'Mr. Kim met Gen. Lee and Dr. Park.|They agreed.'],
  ['ranks and saints', 'Lt. Col. Smith flew to St. Louis on Friday.'],
  ['initials', 'J. R. Doe and A. Petrenko signed it.|It was late.'],
  ['an initial before a full name', 'Yuriy V. Ihnat said so.|He gave no number.'],
  ['numbers with points', 'It flew 3.5 km at Mach 1.2 and fell.|It weighed 1.000 kg.'],
  ['a number at the end', 'The total was 24.|Of these 20 fell.'],
  ['a month before a day', 'On Feb. 7 it rained.|On Sept. 12 it snowed.'],
  ['No. before a number', 'Brigade No. 5 was there.|Order no. 12 came.'],
  ['no. as a word', 'He said no.|Others agreed.'],
  ['a.m. before a name', 'It began at 5 a.m. Kyiv time.'],
  ['p.m. at the end', 'It began at 5 p.m.|The alarm lasted an hour.'],
  ['U.S. before a name', 'The U.S. State Department said so.'],
  [
    'a shortened state before a dash or bracket',
    'TAMPA, Fla. — A cutter came in.|SALEM, Ore. (AP) It burned.|He lives in Tampa, Fla.|It burned.',
  ],
  ['U.S. at the end', 'It came from the U.S.|The Army confirmed it.'],
  ['sentences within a quotation', '“We saw it.|It was low,” he said.|Then it fell.'],
  ['a quotation that ends', 'He said: “It fell.”|Nobody came.'],
  ['a question that is quoted', '“Who fired?” she asked.|Nobody answered.'],
  ['brackets', 'It fell (near the river).|It burned.'],
  ['an ellipsis that goes on', 'It was… strange.|It fell...|Then it burned.'],
  ['note numbers', 'It was a KN-23.[4]|It had been seen before.'],
  ['an address', 'See www.outlet.example/a.b for more.|It is long.'],
  ['a company', 'Outlet Inc. Chairman Kim spoke.|He left.'],
  ['Ukrainian abbreviations', 'На вул. Сумській, буд. 5, загинули 2 особи.|У м. Харків працюють служби.'],
  ['Ukrainian sums', 'Збитки сягають 5 млн. гривень.|Це багато.'],
  ['Ukrainian initials', 'Про це повідомив О. В. Синєгубов.|Він був на місці.'],
  ['Ukrainian quotes', '«Це ракета.|Вона впала», — сказав він.|Потім стало тихо.'],
  ['Ukrainian articles of law', 'Справу відкрито за ст. 438 КК.|Слідство триває.'],
  ['Ukrainian and so on', 'Впали уламки, скло, цегла та ін.|Люди пішли.'],
  ['Russian abbreviations', 'На ул. Ленина в г. Белгород упал дрон.|Пострадавших нет.'],
  ['Russian years', 'Это было в 2022 г. и позже.|Потом стихло.'],
  ['Russian i t. d.', 'Горели склады и т. д.|Потушили к утру.'],
  ['Korean', '북한이 미사일을 쐈다.|합참이 밝혔다.'],
  ['Russian i t.p. within a sentence', 'Горели склады, ангары и т.п. строения.'],
  ['Korean dates', '2024. 2. 7 발사했다.|합참은 분석 중이다.'],
  ['Korean quotes', '그는 “미사일이다.”라고 말했다.|더는 말하지 않았다.'],
];

describe('splitSentences', () => {
  it.each(cases)('parts %s', (_what, marked) => {
    expect(sentencesOf(marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    ['Korean', '북한이 미사일을 쐈다.|합참이 밝혔다.'],
    ['full-width marks', '发射了。|没有伤亡。'],
  ])('parts %s without a space between', (_what, marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('stays within its paragraph', () => {
    const text = 'One. Two. Three. Four.';
    const found = splitSentences(text, { start: 5, end: 16 });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Two.', 'Three.']);
  });

  it.each(['', '   ', '...', '?!', '.'])('takes %j without trouble', (text) => {
    expect(sentencesOf(text).join('')).toBe(text.trim());
  });

  it('loses nothing but white space, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '.', '! ', '“', '”', 'U.S.', ' вул. ', '다.', '\n', ' 5', 'A. '),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = splitSentences(text, { start: 0, end: text.length });
        const bare = (value: string): string => value.replaceAll(/[\s\u0085\u200b]+/gu, '');
        expect(bare(found.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(bare(text));
        expect(found.every(({ start, end }, i) => start < end && start >= (found[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
