import { describe, expect, it } from 'vitest';
import { eventOf } from './make-reading.ts';

describe('day of the event', () => {
  it.each([
    ['A missile hit Kharkiv on Tuesday, police said on Wednesday.', '2024-02-06'],
    ['A missile hit Kharkiv on the night of Feb. 6-7.', '2024-02-07'],
    ['A drone struck the village two days ago.', '2024-02-05'],
    ['A drone struck Odesa yesterday.', '2024-02-06'],
    ['On Sunday, the governor said that a missile had struck Odesa overnight.', '2024-02-04'],
    ['A missile struck Odesa overnight, the governor said.', '2024-02-07'],
    ['Ракета влучила в Харків уранці 24 січня.', '2024-01-24'],
    ['Ракета попала в дом 24.01.2024.', '2024-01-24'],
    ['러시아군이 6일 새벽 키이우를 미사일로 공격했다.', '2024-02-06'],
    ['A missile hit Kharkiv on the night of February 4 to 5.', '2024-02-05'],
    ["The remains of the drones used in Saturday's attack were displayed on Tuesday.", '2024-02-03'],
    ['Between January 12 and February 3 the army fired 20 missiles at the city.', '2024-02-03'],
    ['Drones tore into a depot on Monday. On the 3rd, a shell hit a shop.', '2024-02-05'],
    ['On the 5th, a drone hit a market.', '2024-02-05'],
    ['По пекарне удар был нанесён 03.02.', '2024-02-03'],
    ['У ніч на 5-те число дрон ударив по Сумах.', '2024-02-05'],
    ['Dozens of drones entered Polish airspace on Tuesday.', '2024-02-06'],
    ['The court ruled on Tuesday that a missile had hit the plane.', undefined],
    ['SEOUL, Feb. 5 -- North Korea has sent 50 missiles to Russia, a lawmaker said.', undefined],
    ['The minister said on Tuesday that Iran had supplied drones.', undefined],
    ['Drones struck Odesa earlier this month.', undefined],
  ])('%s', (text, expected) => {
    expect(eventOf(text).date?.day).toBe(expected);
  });
});

describe('places of the event', () => {
  it.each([
    ['Russia fired missiles at Kharkiv from the Belgorod region.', ['Kharkiv']],
    ['A bomb exploded in downtown Lima on Monday.', ['Lima']],
    ['Gunmen opened fire in the heart of Bogota.', ['Bogota']],
    ['The Colombian president left after a bomb exploded in the capital of Bogota.', ['Bogota']],
    ['Four people were shot in southeast Washington Saturday night.', ['Washington']],
    ['Two men were shot at a house in Paris, Texas, police said.', ['Paris']],
    ['Two men were shot at a house in Oakland Wednesday night.', ['Oakland']],
    ['Ракета упала в центре Киева.', ['Kyiv']],
    ['Officials in Kyiv said a drone struck Odesa.', ['Odesa']],
    ['White House: a missile hit Odesa, and the Red Cross helped.', ['Odesa']],
    ['A missile hit the village of Korotych on Monday.', ['Korotych']],
    ['A ship was hit by a missile in the Gulf of Aden.', ['Gulf of Aden']],
    ['A missile slammed into a bus depot in the northern city of Chernihiv.', ['Chernihiv']],
    ['A rocket fell on the town of Maarat al-Numan.', ['Maarat al-Numan']],
    ['Drones hit 36 sites, Jammu, Samba and Amritsar among them.', ['Jammu', 'Samba', 'Amritsar']],
    ['A missile hit Sumy after Washington accused Moscow of using shells.', ['Sumy']],
    ['A woman died in a burns unit in Vienna after a missile struck Khmelnytskyi.', ['Khmelnytskyi']],
    ['TEHRAN - The army fired ten missiles overnight.', []],
    ['Двоє людей загинули в селі Пшеводув: на сушарку впала ракета.', ['Pshevoduv']],
    ['Ракета попала в дом на улице Щорса в Белгороде.', ['Belgorod']],
    ['Ворог ударив балістичною ракетою по порту Чорноморськ.', ['Chornomorsk']],
    ['Під обстрілом були Антонівка, Білозерка і місто Херсон.', ['Antonivka', 'Bilozerka', 'Kherson']],
    ['Drones struck Ben Gurion airport.', ['Ben Gurion airport']],
    ['Ракети влучили в Харкові та Чугуєві.', ['Kharkiv', 'Chuhuiv']],
    ['34 аппарата сбиты над Брянской областью, 30 — над Смоленской.', ['Bryansk Oblast', 'Smolensk Oblast']],
    ['러시아군이 키이우를 미사일로 공격했다.', ['Kyiv']],
    ['In Phnom Penh, a spokeswoman said a rocket had hit the village of Surin.', ['Surin']],
    ['The army called the strike on Erbil revenge for Kerman.', ['Erbil']],
    ['Missiles made in Stevenage tore into a dry dock in Sevastopol.', ['Sevastopol']],
    ['A bomb hit a clinic in Nyala, a union in the Darfur city said.', ['Nyala']],
    ['A missile fell near Rishon LeZion.', ['Rishon LeZion']],
    ['A North Korean missile fell in the East Sea.', ['East Sea']],
    ['Харків удень обстріляли чотири рази.', ['Kharkiv']],
    ['Двоє загинули від удару на вулиці Академіка Павлова в Харкові.', ['Kharkiv']],
    ['Після удару в Кривому Розі загинули троє, сказав речник Артем Кисько.', ['Kryvyi Rih']],
    ['У Марганці дістали поранень двоє: дрон атакував двір.', ['Marhanets']],
    ['Дроны врезались в «Ниву» под Шебекином, двое рабочих были ранены.', ['Shebekino']],
    ['По данным ведомства, сбиты 40 дронов. Больше всего, 31, — над Курской областью.', ['Kursk Oblast']],
    ['Росія запустила дрони, один упав у Сумах.', ['Sumy']],
    ['Там же дрон упал на дом в Геленджике.', ['Gelendzhik']],
    ['По аэропорту имени Бен-Гуриона выпущена ракета.', ['Ben Gurion airport']],
    ['이란이 이스라엘 중부 텔아비브 일대에 미사일을 발사했다.', ['Tel Aviv']],
    ['북한이 동해상으로 미사일을 발사했다.', ['East Sea']],
  ])('%s', (text, expected) => {
    expect(eventOf(text).places.map(({ name }) => name)).toEqual(expected);
  });
});
