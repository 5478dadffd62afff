import type { EventWords } from '../../mentions/vocabulary.ts';
import { numberForms } from '../number-forms.ts';

/** Russian words of numbers, casualties, strikes, time and place. */
export const RU: EventWords = {
  lang: 'ru',
  numbers: numberForms({ 1: 'один одна одно', 2: 'два две двух' }),
  multipliers: numberForms({ 1000: 'тысяча тысячи тысяч' }),
  vague: numberForms({ 36: 'десятки десятков' }),
  months: ['янв*', 'фев*', 'март|марта|марте', 'апр*', 'мая|май|мае', 'июн*', 'июл*', 'авг*', 'сент*', 'окт*', 'нояб*', 'дек*'],
  weekdays: ['понедельник|понедельника', 'вторник|вторника', 'среда|среды|среду', 'четверг|четверга', 'пятница|пятницы|пятницу', 'суббота|субботы|субботу', 'воскресенье|воскресенья'],
  tags: {},
};
