import { describe, expect, it } from 'vitest';
import { claimantKeys } from '../../../src/domain/claimant-key.ts';

const person = (claimant: string, body: string | null = null) => ({ claimant, body });

describe('claimantKeys', () => {
  it.each([
    ['The Pentagon', 'Pentagon'],
    ['Defence Ministry', 'Ministry of Defense'],
    ['Kharkiv Regional Prosecutor’s Office', 'Kharkiv Oblast Prosecutors Office'],
    ['President Volodymyr Zelensky', 'Volodymyr Zelensky'],
    ['Serhiy Bolvinov', 'Serhii Bolvinov'],
    ['POLICE', 'police'],
    ['Микола Олещук', 'Mykola Oleshchuk'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
    ['Пентагон', 'Pentagon'],
  ])('takes "%s" and "%s" for one', (a, b) => {
    const keyOf = claimantKeys([person(a), person(b)]);
    expect(keyOf(person(a))).toBe(keyOf(person(b)));
  });

  it('takes all who speak for an institution for it', () => {
    const claims = [person('Bolvinov', 'Police'), person('Tymoshko', 'the police')];
    expect(new Set(claims.map(claimantKeys(claims))).size).toBe(1);
  });

  it('knows a person by the surname, and the body for which the person spoke elsewhere', () => {
    const claims = [person('Serhii Bolvinov', 'Kharkiv police'), person('Bolvinov')];
    const keyOf = claimantKeys(claims);
    expect(new Set(claims.map(keyOf))).toEqual(new Set([keyOf(person('Kharkiv police'))]));
  });

  it.each([
    ['Харківська обласна прокуратура', 'Kharkiv Oblast Prosecutor’s Office'],
    ['Повітряні сили', 'Air Force'],
    ['Генштаб', 'General Staff'],
    ['Міноборони РФ', 'Russian Defense Ministry'],
    ['Минобороны России', 'Ministry of Defence of Russia'],
    ['СБУ', 'Security Service of Ukraine'],
    ['Кремль', 'the Kremlin'],
    ['Михайло Подоляк', 'Mykhailo Podolyak'],
    ['Андрій Костін', 'Andrii Kostin'],
    ['Вячеслав Гладков', 'Vyacheslav Gladkov'],
    ['Олещук', 'Oleshchuk'],
  ])('knows «%s» and "%s" for one in two scripts', (a, b) => {
    const keyOf = claimantKeys([person(a), person(b)]);
    expect(keyOf(person(a))).toBe(keyOf(person(b)));
  });

  it.each([
    ['Харківська обласна прокуратура', 'Kharkiv Oblast police'],
    ['Харківська обласна прокуратура', 'Kyiv Oblast Prosecutor’s Office'],
    ['Міноборони України', 'Russian Defense Ministry'],
    ['Сергій Мельник', 'Serhii Bondar'],
    ['Air Force', 'Ground Forces'],
    ['Силуанов', 'Силы'],
    ['Делягин', 'Мидлер'],
  ])('tells «%s» and "%s" apart', (a, b) => {
    const keyOf = claimantKeys([person(a), person(b)]);
    expect(keyOf(person(a))).not.toBe(keyOf(person(b)));
  });

  it('takes two bodies of one person for one where the shorter is part of the longer or in another script', () => {
    const claims = [
      person('Serhii Bolvinov', 'police'),
      person('Serhii Bolvinov', 'Kharkiv Oblast police'),
      person('Сергій Болвінов', 'слідче управління поліції'),
      person('Kharkiv Oblast police'),
    ];
    expect(new Set(claims.map(claimantKeys(claims))).size).toBe(1);
  });

  it('knows a surname in another alphabet', () => {
    const claims = [person('Mykola Oleshchuk', 'Air Force'), person('Олещук'), person('Гладков')];
    expect(claims.map(claimantKeys(claims))).toEqual(['air force', 'air force', 'гладков']);
  });

  it('does not guess between two persons of one surname, nor between two bodies', () => {
    const kims = [person('Kim Jong-un'), person('Min Jong-un'), person('Jong-un')];
    expect(new Set(kims.map(claimantKeys(kims))).size).toBe(3);
    const changed = [person('Orlov', 'Army'), person('Orlov', 'Navy'), person('Orlov')];
    expect(new Set(changed.map(claimantKeys(changed))).size).toBe(3);
  });

  it('reads a name of a million letters at once', () => {
    const keyOf = claimantKeys([person('the '.repeat(250_000))]);
    expect(keyOf(person('the '.repeat(250_000))).length).toBeLessThan(200);
  });
});
