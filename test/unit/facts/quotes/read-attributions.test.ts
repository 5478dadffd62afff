import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../../src/facts/quotes/read-attributions.ts';
import { parseDocument } from '../../../../src/text/parse-document.ts';

/** `source | cue | content` of each attribution. */
function shown(text: string, title = ''): string[] {
  const doc = parseDocument({ title, text, lang: null });
  return readAttributions(doc).map(({ source, cue, content }) =>
    [source, cue, content].map((span) => (span === null ? '-' : doc.text.slice(span.start, span.end))).join(' | '),
  );
}

describe('readAttributions', () => {
  it.each<[string, string[]]>([
    ['The mayor said that nobody was hurt.', ['The mayor | said | that nobody was hurt']],
    ['“Nobody was hurt,” the mayor said.', ['the mayor | said | “Nobody was hurt,”']],
    [
      '“Nobody was hurt,” said Ivan Petrenko, the mayor of the town.',
      ['Ivan Petrenko, the mayor of the town | said | “Nobody was hurt,”'],
    ],
    ['“Nobody was hurt,” he said. “It was luck.”', ['he | said | “Nobody was hurt,”', 'he | said | “It was luck.”']],
    ['Nobody was hurt, officials in Kharkiv said.', ['officials in Kharkiv | said | Nobody was hurt']],
    ['According to the police, nobody was hurt.', ['the police | According to | nobody was hurt']],
    ['Nobody was hurt, according to the police.', ['the police | according to | Nobody was hurt']],
    [
      'A bomb destroyed the local bakery, prosecutors said at the time, and two nights later it burned again.',
      ['prosecutors | said | A bomb destroyed the local bakery'],
    ],
    ['She told reporters that the plan had failed.', ['She | told reporters | that the plan had failed']],
    ['The senator wants to raise taxes.', ['The senator | wants | to raise taxes']],
    [
      'Ivan Petrenko, who leads the party, has repeatedly denied the charge.',
      ['Ivan Petrenko, who leads the party, | has repeatedly denied | the charge'],
    ],
    [
      'The minister said the bridge was safe, adding that trains would run.',
      ['The minister | said | the bridge was safe', 'The minister | adding | that trains would run'],
    ],
    [
      'The maker maintained in 2015 that the bridge was safe.',
      ['The maker | maintained | in 2015 that the bridge was safe'],
    ],
    [
      'Kyiv says it was a drone, Moscow says that it was gas.',
      ['Kyiv | says | it was a drone', 'Moscow | says | that it was gas'],
    ],
    ['He was unable to confirm which bridge it was.', ['He | was unable to confirm | which bridge it was']],
    [
      'Two officers who have seen the report told reporters that the bridge was safe.',
      ['Two officers | told reporters | that the bridge was safe'],
    ],
    ['“It is ours,” chuckled the old sergeant.', ['the old sergeant | chuckled | “It is ours,”']],
    ['The bridge was closed, say officers of the guard.', ['officers of the guard | say | The bridge was closed']],
    [
      'Over the sea, according to the coast guard, rafts were found.',
      ['the coast guard | according to | Over the sea', 'the coast guard | according to | rafts were found'],
    ],
    ['Мер, сказав він, приїде завтра.', ['він | сказав | Мер', 'він | сказав | приїде завтра']],
    [
      'Поїзд, повідомила залізниця, запізнився на годину.',
      ['залізниця | повідомила | Поїзд', 'залізниця | повідомила | запізнився на годину'],
    ],
    [
      'За даними залізниці, поїзди запізнилися, а один скасували.',
      ['залізниці | За даними | поїзди запізнилися, а один скасували'],
    ],
    ['«Усе ціле», – перелічив міністр Іван Петренко.', ['міністр Іван Петренко | перелічив | «Усе ціле»']],
    ['Радник мера Іван Петренко («Сова») пише, що міст цілий.', ['Радник мера Іван Петренко | пише | що міст цілий']],
    ['У середу він визнав, що міст пошкоджено.', ['він | визнав | що міст пошкоджено']],
    [
      'Міст пошкоджено. Поїзди стоять. Про це мер Іван Петренко повідомив уранці.',
      ['мер Іван Петренко | повідомив | повідомив', 'мер Іван Петренко | повідомив | Міст пошкоджено. Поїзди стоять.'],
    ],
    ['Врио губернатора Иван Петренко: мост цел.', ['Врио губернатора Иван Петренко | : | мост цел.']],
    ['The claims of the report are old.', []],
    ['The plant in the United States was closed.', []],
    ['Мер повідомив, що ніхто не постраждав.', ['Мер | повідомив | що ніхто не постраждав']],
    [
      'Ніхто не постраждав, повідомив у понеділок мер Іван Петренко.',
      ['мер Іван Петренко | повідомив | Ніхто не постраждав'],
    ],
    ['За словами мера, ніхто не постраждав.', ['мера | За словами | ніхто не постраждав']],
    ['У поліції кажуть, що ніхто не постраждав.', ['поліції | кажуть | що ніхто не постраждав']],
    ['«Никто не пострадал», — сообщил мэр Иван Петров.', ['мэр Иван Петров | сообщил | «Никто не пострадал»']],
    ['По его словам, никто не пострадал.', ['его | По его словам | никто не пострадал']],
    ['경찰은 다친 사람이 없다고 밝혔다.', ['경찰 | 밝혔다 | 다친 사람이 없다고']],
    ['경찰에 따르면 다친 사람은 없다.', ['경찰 | 따르면 | 다친 사람은 없다.']],
  ])('reads “%s” as %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Police: nobody was hurt in the town', ['Police | : | nobody was hurt in the town']],
    ['Nobody was hurt in the town — police', ['police | — | Nobody was hurt in the town']],
  ])('reads who says so from the title “%s”', (title, expected) => {
    expect(shown('', title)).toEqual(expected);
  });

  it('takes a quotation through to its end, over several sentences', () => {
    expect(shown('The mayor said: “Nobody was hurt. It was luck. We know it.”')).toEqual([
      'The mayor | said | “Nobody was hurt. It was luck. We know it.”',
    ]);
  });

  it('never throws, and never leaves the text', () => {
    const pieces = [
      'said',
      '"',
      '“',
      '”',
      ',',
      '.',
      'Ivan',
      'the',
      'according to',
      'who',
      '\n\n',
      'that',
      '«',
      '»',
      'сказав',
      'про це',
      '밝혔다',
      '은',
      '\ud83d',
      ':',
      '—',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const doc = parseDocument({ title: '', text, lang: null });
        for (const { source, cue, content } of readAttributions(doc)) {
          for (const span of [source, cue, content]) {
            if (span === null) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(doc.text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
