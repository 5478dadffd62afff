import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/domain/article.ts';
import { claimsOf, shown } from './claims-of.ts';

describe('readClaims in English', () => {
  it.each<[string, string[]]>([
    [
      'Ukraine’s air force said that Russia had fired four KN-23 missiles at Kyiv.',
      ['Ukraine’s air force asserts use kn-23'],
    ],
    ['The missiles were probably Kh-101s, Colonel Ivan Melnyk said.', ['Ivan Melnyk suspects use kh-101']],
    [
      '"According to preliminary data, Russian troops used S-300 missiles," prosecutor Olha Bondar said.',
      ['Olha Bondar suspects use s-300'],
    ],
    ['Prosecutors concluded that the weapon was an Iskander-M.', ['Prosecutors asserts use iskander-m']],
    [
      'Regional prosecutors said that the weapons were either Iskander-M or KN-23 missiles.',
      ['Regional prosecutors suspects use iskander-m/kn-23'],
    ],
    [
      'Investigators wrote that there were reasonable grounds to believe that the Syrian air force had dropped chlorine.',
      ['Investigators asserts use chlorine'],
    ],
    ['Moscow denied that it had used Iskander missiles.', ['Moscow denies use iskander-m']],
    ['The missile was an Iskander-M, the regional police now say.', ['regional police asserts use iskander-m']],
    [
      'President Ivan Petrenko said newly declassified intelligence showed Iran had supplied Russia with Shahed drones.',
      ['Ivan Petrenko asserts supply shahed-136 from iran'],
    ],
    [
      'Britain’s Ministry of Defence assesses that Russia has used a Kh-101.',
      ['Britain’s Ministry of Defence asserts use kh-101'],
    ],
    ['Pyongyang rejected accusations that it arms Russia.', ['Pyongyang denies supply - from north-korea']],
    ['Moscow denied using North Korean missiles.', ['Moscow denies use missile from north-korea']],
    [
      'Russia sent 65 Shahed drones and an Iskander-M at Ukraine, the air force reported.',
      ['air force asserts use shahed-136', 'air force asserts use iskander-m'],
    ],
    [
      'Russia’s defence ministry rejected claims that its forces had fired a Kh-101 at the clinic.',
      ['Russia’s defence ministry denies use kh-101'],
    ],
    ['Moscow did not deny that it had used Iskander missiles.', []],
    [
      'Kyiv said it could not confirm that Russia had used North Korean missiles.',
      ['Kyiv cannot-confirm use missile from north-korea'],
    ],
    ['Inspectors said they had found no evidence that a Kh-101 was used.', ['Inspectors cannot-confirm use kh-101']],
    [
      'Washington accused Moscow of using North Korean ballistic missiles.',
      ['Washington asserts use ballistic-missile from north-korea'],
    ],
    [
      'President Ivan Petrenko said that Tehran had supplied Russia with Shahed drones.',
      ['Ivan Petrenko asserts supply shahed-136 from iran'],
    ],
    [
      'Both Moscow and Pyongyang deny any arms transfers to Russia.',
      ['Moscow denies supply - from north-korea', 'Pyongyang denies supply - from north-korea'],
    ],
    ['Hezbollah said it had fired a ballistic missile.', ['Hezbollah asserts use ballistic-missile']],
    ['The governor said that Russia had fired missiles.', []],
    ['The minister warned that Russia may fire KN-23 missiles.', []],
    ['The general said that Russia would buy KN-23 missiles.', []],
    ['The Daily Post reported that Russia had used a KN-23.', []],
    [
      'The Daily Post reported, citing Ukrainian officials, that Russia had used a KN-23.',
      ['Ukrainian officials asserts use kn-23'],
    ],
    ['The ministry declined to comment on the KN-23.', []],
    ['Experts said that the wreck was similar to the Iskander-M.', []],
    [
      '"Not one Iskander was in the air," the Russian defence ministry said.',
      ['Russian defence ministry denies use iskander-m'],
    ],
    [
      'A US spokesman said that the debris comes from a KN-23 made in North Korea.',
      ['US spokesman asserts use kn-23 from north-korea'],
    ],
    [
      'The air force said a KN-23, a KN-24 and a Kalibr had been launched.',
      ['air force asserts use kn-23', 'air force asserts use kn-24', 'air force asserts use kalibr'],
    ],
  ])('reads “%s” as %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('gives a bare denial the claim that it answers', () => {
    const text = 'Ukraine’s air force said that Russia had fired a North Korean KN-23. Moscow denied it.';
    expect(shown(text)).toEqual([
      'Ukraine’s air force asserts use kn-23 from north-korea',
      'Moscow denies use kn-23 from north-korea',
    ]);
  });

  it('keeps of a corrected statement the last version', () => {
    const text =
      'The interior ministry initially said that it was an Iskander. The ministry later said it was an S-300, not an Iskander.';
    expect(shown(text)).toEqual(['interior ministry asserts use s-300']);
  });

  it('gives the items of a list to who spoke before it', () => {
    const text =
      'Russia attacked Ukraine overnight, the Air Force said. The enemy used 12 means of attack:\n\n- 4 KN-23 missiles;\n- 8 drones of the Shahed, Gerbera and other types.';
    expect(shown(text)).toEqual(['Air Force asserts use kn-23', 'Air Force asserts use shahed-136/gerbera']);
  });

  it('knows a person by the last name, and the body for which the person speaks', () => {
    const text =
      'Serhii Bolvinov, the head of the investigative department of the Kharkiv Oblast police, spoke first. "It was a KN-23," Bolvinov said.';
    expect(claimsOf(text)).toMatchObject([
      { claimant: 'Serhii Bolvinov', body: 'Kharkiv Oblast police', weapon: ['kn-23'] },
    ]);
  });

  it('counts the same said twice once, and a general word in the title as the model below', () => {
    const text =
      'Ukraine’s police chief, Ivan Bondar, said that Russia had fired North Korean KN-23 missiles. "A KN-23 hit the yard," Bondar said.';
    expect(shown(text, { title: 'Russia fired North Korean missiles, police chief Ivan Bondar says' })).toEqual([
      'Ivan Bondar asserts use kn-23 from north-korea',
    ]);
  });

  it.each([
    'The North Korean missile that Russia fired at the town was a KN-23, Ivan Bondar said.',
    'The missile that Russia fired at the town was a North Korean KN-23, Ivan Bondar said.',
    'Ivan Bondar said that he could not confirm the use of North Korean KN-23 missiles by Russia.',
  ])('tells the maker from who fires: %s', (text) => {
    expect(claimsOf(text)).toMatchObject([{ weapon: ['kn-23'], origin: 'north-korea', user: 'russia' }]);
  });

  it.each([
    'It was a KN-23, according to preliminary conclusions, said Serhii Bolvinov of the Kharkiv police.',
    'Two of the missiles that struck Kharkiv appear to be KN-23, Serhii Bolvinov of the Kharkiv police said on Wednesday.',
  ])('gives a hedged finding to who tells it: %s', (text) => {
    expect(claimsOf(text)).toMatchObject([
      { claimant: 'Serhii Bolvinov', body: 'Kharkiv police', stance: 'suspects', weapon: ['kn-23'] },
    ]);
  });

  it.each<[string, string[]]>([
    [
      'The missiles were KN-23, the Kharkiv Oblast Prosecutor’s Office said on Friday after an examination of the fragments.',
      ['Kharkiv Oblast Prosecutor’s Office asserts use kn-23'],
    ],
    [
      'Russian troops probably fired S-300 missiles, the Kharkiv Oblast Prosecutor’s Office said, citing preliminary data.',
      ['Kharkiv Oblast Prosecutor’s Office suspects use s-300'],
    ],
    ['In Kyiv, the ministry said after the attack that Russia had used a KN-23.', ['ministry asserts use kn-23']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('lets a title give way to the text, where it names the body or its country for short', () => {
    expect(
      shown('Russia fired S-300 missiles, the Kharkiv Oblast Prosecutor’s Office said.', {
        title: 'Prosecutors: S-300 fired at Kharkiv',
      }),
    ).toEqual(['Kharkiv Oblast Prosecutor’s Office asserts use s-300']);
    expect(
      shown('Russia fired North Korean KN-23 missiles, US general Ivan Bondar said.', {
        title: 'US says Russia used North Korean missiles',
      }),
    ).toEqual(['Ivan Bondar asserts use kn-23 from north-korea']);
  });

  it('hears who fires, though a title has the missiles of the maker hit', () => {
    expect(
      claimsOf('Russia fired five missiles at the city; two of them were KN-23, Ivan Bondar said.', {
        title: 'North Korean missiles hit the city',
      }),
    ).toMatchObject([{ weapon: ['kn-23'], user: 'russia' }]);
  });

  it('takes who makes the missiles of a title for no user of others', () => {
    expect(
      claimsOf('One was a KN-23 made in North Korea, police say. Prosecutors say that both were S-300 missiles.', {
        title: 'North Korean missile hits Kharkiv',
      }).map(({ weapon, user }) => [weapon, user]),
    ).toEqual([
      [['kn-23'], null],
      [['s-300'], null],
    ]);
  });

  it('takes the maker of a model for no user where nobody is said to fire', () => {
    expect(claimsOf('The fragments belong to North Korean KN-23 missiles, the Kharkiv police said.')).toMatchObject([
      { origin: 'north-korea', user: null },
    ]);
  });

  it('makes of the adjective of the shooter no origin', () => {
    expect(
      claimsOf('Ukraine’s security service says the weapon was a Russian Kh-101 and Russia fired it.'),
    ).toMatchObject([{ origin: null, user: 'russia' }]);
  });
});

describe('readClaims in other languages', () => {
  it.each<[string, Lang]>([
    ['우크라이나 공군은 러시아가 북한제 KN-23 미사일로 키이우를 공격했다고 밝혔다.', 'ko'],
    ['Песков опроверг, что Россия применила КН-23: по Украине ударили другим.', 'ru'],
  ])('takes nobody who speaks or is hit for who fires: %s', (text, lang) => {
    expect(claimsOf(text, { lang }).map(({ user }) => user)).toEqual(['russia']);
  });

  it('names the body of a person in the nominative', () => {
    expect(
      claimsOf('Росія застосувала ракети KN-23, підтвердив радник керівника Офісу президента Іван Мельник.', {
        lang: 'uk',
      }),
    ).toMatchObject([{ claimant: 'Іван Мельник', body: 'Офіс президента' }]);
  });

  it.each<[string, string[]]>([
    ['Повітряні сили повідомили, що росіяни випустили чотири ракети Х-101.', ['Повітряні сили asserts use kh-101']],
    ['Мер Харкова Іван Мельник повідомив, що по місту вдарили «Точкою-У».', ['Іван Мельник asserts use tochka-u']],
    ['За попередніми даними прокуратури, місто обстріляли «Точкою-У».', ['прокуратура suspects use tochka-u']],
    ['За даними слідства, ворог ударив ракетою «Іскандер-М».', ['слідства asserts use iskander-m']],
    ['У Повітряних силах не підтвердили застосування КН-23.', ['Повітряні сили cannot-confirm use kn-23']],
    ['Прокуратура заявила, що ворог, ймовірно, застосував КН-23.', ['Прокуратура suspects use kn-23']],
    ['Ворог ударив ракетою Х-101, повідомив губернатор Іван Мельник.', ['Іван Мельник asserts use kh-101']],
    [
      'Министерство обороны России заявило, что не применяло «Точку-У».',
      ['Министерство обороны России denies use tochka-u'],
    ],
    ['По словам губернатора Ивана Смирнова, по рынку ударили «Точкой-У».', ['Ивана Смирнова asserts use tochka-u']],
    ['Сообщения о применении ракет Х-101 Минобороны опровергло.', ['Минобороны denies use kh-101']],
    [
      '우크라이나 공군은 러시아가 이스칸데르-M 미사일 4발을 발사했다고 밝혔다.',
      ['우크라이나 공군 asserts use iskander-m'],
    ],
    [
      '우크라이나 공군은 러시아가 KN-23으로 추정되는 미사일을 발사했다고 설명했다.',
      ['우크라이나 공군 suspects use kn-23'],
    ],
    [
      '북한은 러시아에 무기를 제공했다. 러시아와 북한은 무기 거래를 부인했다.',
      ['러시아 denies supply - from north-korea', '북한 denies supply - from north-korea'],
    ],
  ])('reads “%s” as %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who fires', () => {
  it.each<[string, string | null]>([
    ['Росія 7 лютого знову вдарила по місту. Поліція припускає, що це була Х-101.', 'russia'],
    ['Russian troops had late on Tuesday again shelled Kharkiv. Police say that a Kh-101 was used.', 'russia'],
    ['Ukraine said that Russia had fired at Kyiv. Police say that a Kh-101 was used.', 'russia'],
    ['러시아군이 새벽 우크라이나 파블로흐라드를 공격했다. 우크라이나 공군은 이스칸데르-M이라고 밝혔다.', 'russia'],
    ['Russia was hit. Police say that a Kh-101 was used.', null],
  ])('in “%s” it is %s', (text, user) => {
    expect(claimsOf(text)).toMatchObject([{ user }]);
  });
});
