import type { Lang } from '../domain/article.ts';

/**
 * Words that tell nothing in any report on a strike or a shooting. What they are is learned from the articles themselves within
 * an hour or so; until then, after a first start, these lists stand in.
 */
export const COMMON_WORDS: Readonly<Record<Lang, readonly string[]>> = {
  en: words(`
    the and for that with was were has had have been from said says say who which this their they his her its are not but
    after before also one two three four five into when where about more than over out some other would could can will
    there while during under against near between last first people told according year years old day time news report
    reports reported media statement officials official police governor mayor president ministry regional head spokesman
    russia russian russians ukraine ukrainian forces army military region city town district area early late night
    overnight morning evening monday tuesday wednesday thursday friday saturday sunday attack attacks attacked strike
    strikes struck hit fired launched shot down missile missiles drone drones killed killing dead died injured wounded
    hurt damaged destroyed fire building buildings house houses man woman children hospital air force defense general
    staff wrote telegram`),
  uk: words(`
    що який яка яке які його для від над під при про або але вже також було були був була після через щодо під час
    понад один два три чотири п'ять людей люди особи осіб повідомив повідомили повідомила заявив заявили сказав написав
    словами даними інформацією місто міста місті область області району районі росія росії росіяни російські російська
    російських україна україни україні українські військові військової війська ворог ворога окупанти армія сили сил
    оборони повітряні голова начальник обласної адміністрації міський президент служба уночі ніч вранці ранку ввечері
    увечері удар удару ударив вдарили вдарив атака атаки атакували обстріл ракета ракети ракетами ракет дрон дрони дронів
    безпілотники загинув загинули загинула загиблих поранено поранені поранень постраждали постраждалих внаслідок
    пошкоджено зруйновано будинок будинки пожежа січня лютого березня квітня травня червня липня серпня вересня жовтня
    листопада грудня`),
  ru: words(`
    что который которая которые его для при про или уже также было были был была после через над под ещё один два три
    четыре пять человек людей люди сообщил сообщили сообщила заявил заявили сказал написал словам данным информации город
    города городе область области района районе россия россии российские российских украина украины украине украинские
    военные военной войска всу армия силы обороны глава администрации мэр губернатор президент служба ночью ночь утром
    вечером днём удар удара ударили нанесли атака атаки атаковали обстрел ракета ракеты ракетами ракет дрон дроны дронов
    беспилотники беспилотников погиб погибли погибла погибших ранен ранены ранения пострадали пострадавших результате
    повреждены повреждён разрушены дом дома пожар января февраля марта апреля мая июня июля августа сентября октября
    ноября декабря`),
  ko: words(`
    밝혔다 말했다 전했다 보도했다 러시아 러시아군 러시아가 러시아군이 우크라이나 우크라이나가 우크라 러 북한 북한이 미국
    공격 공격을 공격해 공격했다 발사 발사했다 미사일 미사일을 드론 드론을 탄도미사일 탄도미사일을 사망 부상 숨지고 숨졌다
    다쳤다 다쳤다고 숨졌다고 밝혔다고 따르면 이날 지난 오전 오후 새벽 밤 밤사이 있다 있다고 것으로 등을 통해 대해 위해 이번
    현지시간 대통령 공군 공군은 당국 주지사 시장이 명이 사람 모두 가운데`),
};

function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}
