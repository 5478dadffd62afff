import type { Lang } from '../../../src/domain/article.ts';

/** Made up, and labelled before they were first matched. */
export type LabelledArticle = readonly [what: string, lang: Lang, title: string, text: string];

/** What an operator who follows weapons and their attribution wants to be alerted to. */
export const RELEVANT: readonly LabelledArticle[] = [
  [
    'a strike',
    'en',
    'Two killed as Iskander hits Mykolaiv depot',
    'Russia struck a grain depot in Mykolaiv with an Iskander-M on Friday. The regional prosecutor said two guards had died.',
  ],
  [
    'a strike on a museum',
    'en',
    'Missile wrecks art museum in Odesa',
    'A Russian Kh-59 cruise missile hit the art museum in the centre of Odesa at night, the governor said. Four people were injured.',
  ],
  [
    'a strike on a restaurant',
    'en',
    'Rockets kill 9 at restaurant',
    'Nine diners were killed when Ukrainian HIMARS rockets hit a restaurant in occupied Lysychansk, the Russian-installed mayor said.',
  ],
  [
    'a seizure at sea',
    'en',
    'Navy boards dhow off Oman',
    'A French frigate seized 2,000 rifles and parts of Iranian ballistic missiles from a stateless dhow bound for Yemen on Tuesday.',
  ],
  [
    'a denial',
    'en',
    'Tehran rejects report',
    'Iran denied on Monday that it had supplied Fath-360 ballistic missiles to Russia, calling the report fabricated.',
  ],
  [
    'a finding on a chemical',
    'en',
    'Watchdog names unit behind gas attack',
    'Investigators of the OPCW concluded that a Syrian helicopter dropped chlorine on the town of Saraqib, injuring twelve people.',
  ],
  [
    'a war without a listed country',
    'en',
    'Junta jets bomb school',
    'Myanmar military jets dropped two bombs on a village school in Sagaing on Monday, killing at least 11 children, rebels said.',
  ],
  [
    'a night of drones',
    'uk',
    'Повітряні сили: збито 61 із 74 «Шахедів»',
    'У ніч на середу ворог запустив 74 ударні БпЛА типу Shahed. Збито 61, ще дев’ять зникли з радарів. У Сумах пошкоджено школу.',
  ],
  [
    'a strike on a theatre',
    'uk',
    'Удар по Запоріжжю',
    'Російські військові вдарили по Запоріжжю керованими авіабомбами. Поранено п’ятеро людей, пошкоджено драмтеатр і ресторан.',
  ],
  [
    'where a missile came from',
    'uk',
    'Прокуратура: по Полтаві били ракетою з КНДР',
    'За даними прокуратури, уламки ракети, якою армія РФ ударила по Полтаві, належать північнокорейській KN-23.',
  ],
  [
    'a naval drone',
    'ru',
    'В Новороссийске отбили атаку катеров',
    'Четыре украинских безэкипажных катера уничтожены ночью на подступах к Новороссийску, сообщило Минобороны. Пострадавших нет.',
  ],
  [
    'a strike on a beach',
    'ru',
    'Обломки ATACMS упали на пляж',
    'ВСУ ударили по Севастополю пятью ракетами ATACMS с кассетными боевыми частями, заявило Минобороны РФ. Погибли четыре человека.',
  ],
  [
    'a delivery',
    'ru',
    'Сеул: КНДР отправила в Россию ещё пушки',
    'Южнокорейская разведка считает, что Пхеньян поставил Москве более двухсот дальнобойных орудий и миллионы снарядов.',
  ],
  [
    'a strike',
    'ko',
    '러, 하르키우에 활공폭탄 공격',
    '러시아군이 21일 하르키우 주택가에 활공폭탄 3발을 투하해 2명이 숨지고 14명이 다쳤다고 검찰이 밝혔다.',
  ],
  [
    'a delivery',
    'ko',
    '"북한, 러에 KN-23 추가 공급"',
    '우크라이나 정보당국은 북한이 러시아에 KN-23 탄도미사일 50발을 추가로 보냈다고 밝혔다.',
  ],
];

/** Articles that only borrow the words. */
export const IRRELEVANT: readonly LabelledArticle[] = [
  [
    'a museum',
    'en',
    'Cold War missile restored',
    'Volunteers of the air museum at Rechlin have repainted a Soviet S-75. Visitors may look inside a Scud launcher and a MiG that once flew over Germany. Tickets cost nine euros.',
  ],
  [
    'a video game',
    'en',
    'Patch 4.2 brings the Kalibr',
    'Players can now launch Kalibr cruise missiles from the Russian frigate, while the US side gets the Tomahawk. The developers say drones were fired too often in ranked play, so their damage was cut.',
  ],
  [
    'a product name',
    'en',
    'Vampire blender torn down',
    'We tested the Vampire and the rival Hurricane. The motor of the Vampire fired up at once; the Lancet blade struck us as flimsy. Made in China, sold in Germany.',
  ],
  [
    'a budget debate',
    'en',
    'Coalition splits over arms fund',
    "Germany's coalition quarrelled over the budget again. The finance minister wants to cut the fund for Patriot batteries and Taurus missiles by a fifth, and the opposition attacked him for it.",
  ],
  [
    'a metaphor',
    'en',
    'Budget row explodes',
    'The chancellor dropped a bomb on her own party on Tuesday, and her rivals launched a barrage of questions. By evening the plan had been shot down.',
  ],
  [
    'a sport',
    'en',
    'Missile of a shot sinks Kyiv',
    'Dynamo Kyiv were hit by a missile of a shot from the Turkish midfielder, who struck from thirty metres. The Ukrainian side had fired nine efforts at goal.',
  ],
  [
    'a film',
    'en',
    'Review: Thunder Run',
    'In this thriller a Russian drone is shot down over Alaska and an American colonel is killed. The film looks splendid and says nothing.',
  ],
  [
    'an obituary',
    'en',
    'Edith Marrow, wartime nurse, dies at 101',
    'Edith Marrow, who as a girl was bombed out of her London home and later nursed German prisoners, has died. A flying bomb had destroyed the street in 1944.',
  ],
  [
    'a space rocket',
    'en',
    'Rocket puts weather satellite into orbit',
    'A Chinese rocket launched from Hainan on Sunday put a weather satellite into orbit. It was the third launch this month.',
  ],
  [
    'a delivery drone',
    'en',
    'Pizza by drone',
    'A drone delivered its first pizza to a customer in Dublin. The start-up says its drones, made in China, carried 300 meals in a week.',
  ],
  [
    'a bathing accident',
    'en',
    'Chlorine leak at pool',
    'Fourteen swimmers were taken to hospital after chlorine leaked at a swimming pool in London.',
  ],
  [
    'hail',
    'uk',
    'Град побив сади на Вінниччині',
    'Град завбільшки з горіх побив сади у двох громадах. Ураган повалив дерева, постраждали дві людини.',
  ],
  [
    'a museum',
    'uk',
    'Музей авіації показав «Смерч»',
    'У Києві в Музеї авіації відкрили виставку ракетної техніки. Серед експонатів — РСЗВ «Смерч» та макет радянської ракети Х-55.',
  ],
  [
    'a film',
    'uk',
    'Вийшов трейлер бойовика',
    'У новому фільмі герой збиває російський дрон із лука. Режисер каже, що ракету «Нептун» намалювали на комп’ютері.',
  ],
  [
    'a game',
    'ru',
    'Вышло обновление симулятора',
    'В игре появился российский «Искандер», а игроки смогут запустить «Калибр» с корабля. Разработчики исправили урон дронов.',
  ],
  [
    'a newcomer in a team',
    'ru',
    'Новичок «Спартака» забил дважды',
    'Новичок московского клуба выстрелил с тридцати метров — не удар, а ракета. Вратарь из Турции не успел.',
  ],
  [
    'a garden',
    'ru',
    'Как пересадить герань',
    'Герань любит свет. Если удары солнца сильны, уберите горшок. Сорт из Китая устойчивее.',
  ],
  [
    'a baseball game',
    'ko',
    '로켓포 터졌다',
    '이글스의 4번 타자가 9회 로켓 같은 홈런을 쏘아 올렸다. 미국에서 온 투수는 고개를 숙였다.',
  ],
  [
    'a game',
    'ko',
    '신작 게임 예약 판매',
    '이 게임에서 유저는 러시아 이스칸데르와 미국 토마호크를 발사할 수 있다. 드론 공격 기능도 추가됐다.',
  ],
];
