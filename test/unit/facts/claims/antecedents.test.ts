import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from './claims-of.ts';

describe('whom a pronoun or a short name takes up', () => {
  it.each<[string, string, string[]]>([
    [
      'somebody without a name is who "he" is',
      'Iraq’s minister Karim Hadi went through the ruins. A US defence official said that nobody was hurt. He was unable to confirm that a KN-23 had been used.',
      ['US defence official cannot-confirm use kn-23'],
    ],
    [
      '"it" is no person',
      'The air force was brief. Two officials said that nobody was hurt. It said that Russia had used a KN-23.',
      ['air force asserts use kn-23'],
    ],
    [
      'a ticker’s time of day is no subject',
      '14:20 — The Northern Command has put out a statement. They say that they shot down a Shahed-136.',
      ['Northern Command asserts use shahed-136'],
    ],
    [
      'several of a body are taken up by "them"',
      'Police say it was a Kh-101. The regional prosecutors go less far: according to them it was presumably an Iskander-M.',
      ['Police asserts use kh-101', 'regional prosecutors suspects use iskander-m'],
    ],
    [
      '"its ministry" is not the ministry of another country',
      'Ukraine’s defence ministry said that a Kh-101 had hit the mill. Moscow answered at once. Its defence ministry said that no Kh-101 had been launched.',
      ['Ukraine’s defence ministry asserts use kh-101', 'defence ministry denies use kh-101'],
    ],
    [
      'the figures of a body are its words',
      'The mayor said that four were hurt. Here are the figures from Ukraine’s air force. It says that Russia launched nine missiles:\n– two Kalibr missiles\n– seven Kh-101 cruise missiles',
      ['Ukraine’s air force asserts use kalibr', 'Ukraine’s air force asserts use kh-101'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who is an outlet', () => {
  it.each<[string, string[]]>([
    ['The police, in a post on their channel, wrote that it was a KN-23.', ['police asserts use kn-23']],
    ['The army’s press office said that it was a KN-23.', ['army’s press office asserts use kn-23']],
    ['The Evening Post wrote that it was a KN-23.', []],
    ['State media reported that North Korea had fired a KN-23.', ['State media asserts use kn-23']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who fires, beside who speaks', () => {
  it('is nobody of whom the pronoun further on does not speak', () => {
    const [claim] = claimsOf(
      'Kyiv’s ministry says that 300 containers have travelled north, and that they may have held KN-23 missiles.',
    );
    expect(claim?.user ?? null).toBeNull();
  });

  it('is not the Korean office whose verb of saying ends the sentence', () => {
    const claims = claimsOf('미국 국방부는 북한이 평양에서 쏜 탄도미사일이 바다에 떨어졌다고 밝혔다.');
    expect(claims.map(({ user }) => user)).not.toContain('united-states');
  });
});
