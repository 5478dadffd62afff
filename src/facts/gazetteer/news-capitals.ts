/**
 * Capitals that stand for their governments ("Moscow denied") and from which agencies report on what happens elsewhere: keys as
 * the gazetteer names them, in small letters. A strike on one is told with "in", "on" or "hit" right before the name.
 */
export const NEWS_CAPITALS: ReadonlySet<string> = new Set(
  `moscow|kyiv|washington|tehran|pyongyang|seoul|beijing|tokyo|ankara|istanbul|yerevan|baku|tbilisi|damascus|baghdad|beirut|jerusalem|riyadh
  |dubai|abu dhabi|doha|cairo|amman|sanaa|sana|islamabad|new delhi|delhi|warsaw|london|paris|berlin|brussels|vienna|geneva|rome|madrid
  |prague|budapest|bucharest|chisinau|vilnius|riga|tallinn|helsinki|stockholm|oslo|the hague|minsk|nairobi|addis ababa|nicosia|athens|havana
  |san salvador|bogota|bogotá|guatemala city|tegucigalpa|managua|lima|quito|la paz|caracas|buenos aires|santiago|montevideo|brasilia|brasília
  |asuncion|asunción|mexico city|santo domingo|port-au-prince|panama city|manila|jakarta|bangkok|abuja|kinshasa|algiers|tunis|dhaka|colombo
  |belgrade|sofia|zagreb|ljubljana|bratislava|lisbon|copenhagen|dublin|ottawa|canberra|kabul|tashkent|astana|bishkek|dushanbe
  |ashgabat|muscat|manama|kuwait city|rabat|tripoli|skopje|tirana|pristina|sarajevo|podgorica|luxembourg|strasbourg|new york|phnom penh|hanoi
  |kuala lumpur|naypyidaw|kathmandu`
    .split('|')
    .map((name) => name.trim()),
);
