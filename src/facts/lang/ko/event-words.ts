import type { EventWords } from '../../mentions/vocabulary.ts';
import { numberForms } from '../number-forms.ts';

/** Korean words of numbers, casualties, strikes, time and place. */
export const KO: EventWords = {
  lang: 'ko',
  numbers: numberForms({ 1: '한 하나', 2: '두 둘', 3: '세 셋' }),
  multipliers: {},
  vague: {},
  months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  weekdays: ['월요일*', '화요일*', '수요일*', '목요일*', '금요일*', '토요일*', '일요일*'],
  tags: {},
};
