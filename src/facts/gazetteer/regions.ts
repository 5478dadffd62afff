/**
 * Regions, seas and other areas that are no settlements: English name, then what the text may call them, small letters, parted
 * by commas; `*` stands for any ending. A phrase of several words needs each of them.
 */
const AREAS = `
Crimea: crimea, crimean peninsula, annexed crimea, occupied crimea, крим, криму, кримом, криму, крым, крыма, крыму, крымом, ар крим, 크림*
Donbas: donbas, donbass, донбас*
Black Sea: black sea, чорн* мор*, черн* мор*, 흑해*
Sea of Azov: sea of azov, azov sea, азовськ* мор*, азовск* мор*, 아조프해*
East Sea: east sea, sea of japan, японськ* мор*, японск* мор*, східн* мор*, восточн* мор*, 동해*
Yellow Sea: yellow sea, жовт* мор*, желт* мор*, 서해*
Baltic Sea: baltic sea, балтійськ* мор*, балтийск* мор*
Red Sea: red sea, червон* мор*, красн* мор*, 홍해*
Arabian Sea: arabian sea, аравійськ* мор*, аравийск* мор*
Mediterranean Sea: mediterranean sea, середземн* мор*, средиземн* мор*
Caspian Sea: caspian sea, каспійськ* мор*, каспийск* мор*
Gulf of Aden: gulf of aden, аденськ* заток*, аденск* залив*, 아덴만*
Gulf of Oman: gulf of oman, оманськ* заток*, оманск* залив*
Persian Gulf: persian gulf, перськ* заток*, персидск* залив*
Strait of Hormuz: strait of hormuz, ормузьк* прото*, ормузск* пролив*, 호르무즈*
Bab el-Mandeb: bab el-mandeb, bab al-mandab
Golan Heights: golan heights, golan, голанськ* висот*, голанск* высот*, 골란고원*
Gaza Strip: gaza strip, секторі газ*, сектор газ*, сектора газ*, секторе газ*, 가자지구*
West Bank: west bank, західн* берег*, западн* берег*
Darfur: darfur, дарфур*, 다르푸르*
North Darfur: north darfur
South Darfur: south darfur
West Darfur: west darfur
North Kordofan: north kordofan
South Kordofan: south kordofan
Nagorno-Karabakh: nagorno-karabakh, karabakh, нагірн* карабах*, нагорн* карабах*
Donbass: донбасс*
Panjshir: panjshir
Kashmir: kashmir
Helmand: helmand
Antioquia: antioquia
Cauca: cauca
Huila: huila
Santander: santander
Norte de Santander: norte de santander
Casanare: casanare
Caquetá: caquetá, caqueta
Boyacá: boyacá, boyaca
Cundinamarca: cundinamarca
Valle del Cauca: valle del cauca
Chocó: chocó, choco
Nariño: nariño, narino
Putumayo: putumayo
Tolima: tolima
Urabá: urabá, uraba
Guaviare: guaviare
Magdalena Medio: magdalena medio
Risaralda: risaralda
Quindío: quindío, quindio
La Guajira: la guajira
Petén: petén, peten
Quiché: quiché, quiche
El Quiché: el quiché, el quiche
Alta Verapaz: alta verapaz
Baja Verapaz: baja verapaz
Izabal: izabal
Huehuetenango: huehuetenango
Sololá: sololá, solola
Chimaltenango: chimaltenango
Suchitepéquez: suchitepéquez, suchitepequez
Morazán: morazán, morazan
Cuscatlán: cuscatlán, cuscatlan
Cabañas: cabañas, cabanas
Chalatenango: chalatenango
Usulután: usulután, usulutan
Olancho: olancho
Intibucá: intibucá, intibuca
Atlántida: atlántida, atlantida
Gracias a Dios: gracias a dios
Áncash: áncash, ancash
Junín: junín, junin
Apurímac: apurímac, apurimac
Upper Huallaga Valley: upper huallaga valley
Huallaga Valley: huallaga valley
Ucayali: ucayali
Loreto: loreto
Zelaya: zelaya
Nueva Segovia: nueva segovia
Chontales: chontales
Chiriquí: chiriquí, chiriqui
Darién: darién, darien
Sucumbíos: sucumbíos, sucumbios
Apure: apure
Zulia: zulia
Táchira: táchira, tachira
Araucanía: araucanía, araucania
Chiapas: chiapas
Guerrero: guerrero
Michoacán: michoacán, michoacan
Sinaloa: sinaloa
Tamaulipas: tamaulipas
Tatarstan: tatarstan, татарстан*, 타타르스탄*
Bashkortostan: bashkortostan, bashkiria, башкортостан*, башкирі*, башкири*
Chechnya: chechnya, чечн*
Dagestan: dagestan, дагестан*
North Ossetia: north ossetia, північн* осеті*, северн* осети*
Adygea: adygea, адиге*, адыге*
Mordovia: mordovia, мордові*, мордови*
Udmurtia: udmurtia, удмурті*, удмурти*
Stavropol Krai: stavropol krai, stavropol region, stavropol territory, ставропольськ* кра*, ставропольск* кра*, ставропілл*, ставрополье, ставрополья
Perm Krai: perm krai, пермськ* кра*, пермск* кра*
Galilee: galilee, галіле*, галиле*, 갈릴리*
Negev: negev, негев*, 네게브*
Sinai: sinai peninsula, sinai, синай*, синаї*, синає*, синае*
Ben Gurion airport: ben gurion airport, ben-gurion airport, бен-гуріон*, бен-гурион*, 벤구리온*
Zaporizhzhia nuclear power plant: zaporizhzhia nuclear, zaporizhzhya nuclear, zaporozhye nuclear, запорізьк* аес, запорожск* аэс, заес, заэс, 자포리자 원전*
`;

/** Stems of the adjectives of Ukrainian and Russian regions: what English calls them, Ukrainian stem, Russian stem, and the short form's. */
const OBLASTS = `
Kharkiv харківськ харьковск харківщин харьковщин
Sumy сумськ сумск сумщин сумщин
Chernihiv чернігівськ черниговск чернігівщин черниговщин
Poltava полтавськ полтавск полтавщин полтавщин
Kyiv київськ киевск київщин киевщин
Zhytomyr житомирськ житомирск житомирщин житомирщин
Rivne рівненськ ровенск рівненщин -
Volyn волинськ волынск волин -
Lviv львівськ львовск львівщин львовщин
Ternopil тернопільськ тернопольск тернопільщин -
Khmelnytskyi хмельницьк хмельницк хмельниччин -
Vinnytsia вінницьк винницк вінниччин винничин
Cherkasy черкаськ черкасск черкащин черкащин
Kirovohrad кіровоградськ кировоградск кіровоградщин -
Dnipropetrovsk дніпропетровськ днепропетровск дніпропетровщин днепропетровщин
Zaporizhzhia запорізьк запорожск - -
Donetsk донецьк донецк донеччин -
Luhansk луганськ луганск луганщин -
Kherson херсонськ херсонск херсонщин херсонщин
Mykolaiv миколаївськ николаевск миколаївщин николаевщин
Odesa одеськ одесск одещин -
Ivano-Frankivsk івано-франківськ ивано-франковск прикарпатт прикарпать
Zakarpattia закарпатськ закарпатск закарпатт закарпать
Chernivtsi чернівецьк черновицк буковин буковин
Belgorod бєлгородськ белгородск бєлгородщин -
Bryansk брянськ брянск брянщин -
Kursk курськ курск курщин -
Voronezh воронезьк воронежск - -
Rostov ростовськ ростовск - -
Smolensk смоленськ смоленск смоленщин -
Kaluga калузьк калужск - -
Tula тульськ тульск - -
Oryol орловськ орловск орловщин -
Lipetsk липецьк липецк - -
Vladimir владимирськ владимирск - -
Ivanovo іванівськ ивановск - -
Kostroma костромськ костромск - -
Kirov кіровськ кировск - -
Chelyabinsk челябінськ челябинск - -
Sverdlovsk свердловськ свердловск - -
Tyumen тюменськ тюменск - -
Omsk омськ омск - -
Tambov тамбовськ тамбовск - -
Ryazan рязанськ рязанск - -
Moscow московськ московск підмосков подмосков
Volgograd волгоградськ волгоградск - -
Saratov саратовськ саратовск - -
Samara самарськ самарск - -
Astrakhan астраханськ астраханск - -
Leningrad ленінградськ ленинградск - -
Novgorod новгородськ новгородск - -
Pskov псковськ псковск - -
Tver тверськ тверск - -
Nizhny-Novgorod нижньогородськ нижегородск - -
Krasnodar краснодарськ краснодарск кубан кубан
Yaroslavl ярославськ ярославск - -
Vologda вологодськ вологодск - -
Murmansk мурманськ мурманск - -
Penza пензенськ пензенск - -
Ulyanovsk ульяновськ ульяновск - -
Orenburg оренбурзьк оренбургск - -
`;

/** A region's phrases: `words` stems or words, each compared by its beginning where it ends in `*`. */
export type Area = {
  readonly name: string;
  readonly words: readonly string[];
  /** The adjective alone, as lists have it: only where the sentence says «область» somewhere. */
  readonly adjective?: true;
};

/** Areas by the first two letters of their first word. */
export const AREAS_BY_START: ReadonlyMap<string, readonly Area[]> = index([...readAreas(), ...readOblasts()]);

function readAreas(): Area[] {
  return AREAS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', phrases = ''] = line.split(':');
      return phrases.split(',').map((phrase) => ({ name, words: phrase.trim().split(' ') }));
    });
}

/** «Харківській області», «Харківщина», «Краснодарском крае»; an adjective alone is no region («харківський завод»). */
function readOblasts(): Area[] {
  return OBLASTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [city = '', ...stems] = line.split(' ');
      const isKrai = city === 'Krasnodar';
      const name = `${city.replace('-', ' ')} ${isKrai ? 'Krai' : 'Oblast'}`;
      return stems.flatMap((stem, i) => {
        if (stem === '-') return [];
        if (i > 1) return [{ name, words: [`${stem}*`] }];
        const nouns = isKrai ? ['кра*'] : ['обл*'];
        const alone: Area[] = isKrai ? [] : [{ name, words: [`${stem}*`], adjective: true }];
        return [...nouns.map((noun): Area => ({ name, words: [`${stem}*`, noun] })), ...alone];
      });
    });
}

function index(areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> {
  const out = new Map<string, Area[]>();
  for (const area of areas) {
    const start = area.words[0]?.slice(0, 2) ?? '';
    out.set(start, [...(out.get(start) ?? []), area]);
  }
  return out;
}
