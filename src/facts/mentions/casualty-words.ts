import type { PhraseHit } from './compile-phrases.ts';
import { type SentenceReading, tagged } from './read-sentence.ts';
import type { Tag } from '../lang/event-words.ts';

/** The words of a sentence that tell of the dead and injured: of phrases that overlap the longest ("shot and killed" and not "shot"). */
export function casualtyWords(reading: SentenceReading, tags: readonly Tag[]): PhraseHit<Tag>[] {
  const covered = tagged(reading, 'none-killed', 'none-hurt', 'own-death');
  const hits = tagged(reading, ...tags);
  return hits.filter(
    (hit) =>
      happened(reading, hit) &&
      !covered.some(({ from, to }) => from <= hit.from && to >= hit.to) &&
      !hits.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to && isLonger(other, hit)),
  );
}

function isLonger(a: PhraseHit<Tag>, b: PhraseHit<Tag>): boolean {
  return a.to - a.from > b.to - b.from;
}

/** No "death penalty", no "shot down", and no death that somebody only fears or plans: "threatened to kill", "don't let me die". */
function happened({ words }: SentenceReading, { from, to }: PhraseHit<Tag>): boolean {
  if (/^(?:down|penalty|sentence|row|threats?|squads?|certificates?)$/u.test(words[to] ?? '')) return false;
  if (!/^(?:kill|die)$/u.test(words[from] ?? '')) return true;
  if (words[from - 1] === 'to') return !WISHED.test(words[from - 2] ?? '');
  return ![1, 2].some((back) => UNREAL.test(words[from - back] ?? ''));
}

const UNREAL = /^(?:can|could|will|would|may|might|should|must|not|let|.*n't|.*'ll|.*'d)$/u;
const WISHED =
  /^(?:want|wants|wanted|threaten|threatens|threatened|threatening|threats?|plan|plans|planned|planning|plot|plots|plotted|plotting|try|tries|tried|trying|attempt|attempts|attempted|attempting|intend|intends|intended|intent|vowed|vows|ordered|orders|going|conspired|conspiring|conspiracy|not|ready|meant|hired)$/u;
