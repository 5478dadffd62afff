/** English words, names and weapons that are also names of places somewhere. */
export const NO_PLACE = new Set(
  `of police march may sunday monday friday house hall center centre university hope union liberty bell paradise enterprise police officer
  victoria patriot grad tomahawk neptune western eastern northern southern north south east west central street avenue park man men same most
  white black green brown young marshall mission lance harpoon police time media date home the an no so as us un eu mr mrs ms dr sgt lt
  carrier republic independence commerce industry police progress energy standard normal social circle data price price as reading nice
  best bath deal hull sale ash battle police bay lake river bar temple justice ford chase general mayor judge deputy major many
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming america american americas colombia peru chile bolivia honduras nicaragua guatemala
  salvador ecuador venezuela brazil argentina spain cuba panama metro honda ford
  iraqi israeli syrian iranian yemeni saudi omani qatari kuwaiti emirati bahraini pakistani bangladeshi azerbaijani somali afghan caspian baltic
  atlantic pacific arctic mediterranean armenia cambodia thailand nis mossad kremlin pentagon capitol congress parliament senate danube дунай дунаї дуная дунаем
  january february april june july august september october november december caribbean
  ukraine russia iran israel china iraq syria lebanon yemen sudan jordan turkey mexico america georgia chad mali
  president minister santa san los las la el del de st saint new old great little big upper lower
  accord advance agency alliance assumption bear belt bend blessing canyon circle coin college come concrete corn date drama early earth economy
  effort empire equality experiment faith fate federal fleet foster freedom friend friendship gap globe god golf gray halfway happy haven hit
  holiday home hunter junior keys landing landmark lead liberal lives magazine main male manage mark marks media miles minor most mountain much never
  normal northwest nov page paint parks parole peer pink plain point pop post pound powers price progress prospect purchase rifle rule rush
  sake same secretary section sedan soul split spring star start story summit surprise tactic talent tall tank tell trail trial union vice
  victory wall walls war welcome winner wise worth
  сили сил сила силу військо удар ракет ракета район області область`.split(/\s+/u),
);

/** The same for names of several words: who speaks, and what is spoken of. */
export const NO_PLACE_NAMES = new Set(
  'white house|blue house|red house|red cross|red crescent|state house|security council|downing street|capitol hill|scotland yard|iron dome|world bank'.split(
    '|',
  ),
);

/**
 * Beginnings of Ukrainian and Russian words that stems would take for places: countries («Росія» for Rosso), and what often opens a
 * sentence or stands before a name.
 */
export const NO_PLACE_CYRILLIC =
  /^(?:росі[яїюєй]|росси[яию]|украї?н|укра[ии]н|арм[еі]ні|армени|грузі|грузи[яию]|ізраїл|израил|сир[іи][яїюєий]|(?:там|тим|тем|тут|це|мер|мэр|міс[тц]|город|село|селищ|посел|станци|добр|центральн|никол|олександр|александр|михайл|михаил|микол|андр|так|такого?|рада|совет|захід|запад|схід|восток|півден|северн?|північ|юг|сил|перш|перв|один|влад|прикордонн?|уряд|штаб|служб|голов|глав|нов[аіоеуы]й?|стар[аіоеуы]й?|вон[аио]|мин|міно)$)/u;
