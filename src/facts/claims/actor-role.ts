import { KO_SUBJECT } from '../lang/ko/subject-particles.ts';
import type { ClaimContext, ClaimSentence } from './claim-context.ts';

/** Whether the actor at a token is who is fired at: «по Киеву ударили», "at Israel". */
export function isAimedAt(reading: ClaimSentence, at: number): boolean {
  return (['aim', 'upon'] as const).some((tag) => reading.startBefore(at, tag) !== undefined);
}

/** Whether a Korean name is the subject: by what stands between its end and that of its token. */
export function isSubject({ doc }: ClaimContext, end: number, token: { readonly end: number } | undefined): boolean {
  return KO_SUBJECT.test(doc.text.slice(end, token?.end ?? end));
}
