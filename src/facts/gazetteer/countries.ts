/** A country that a text may name by itself, by its people or by its capital alone. */
export type Country = { readonly name: string; readonly capital: string; readonly words: readonly string[] };

/** English name: capital as the gazetteer has it, then what its people and things are called. */
const COUNTRIES = `
Argentina: Buenos Aires, argentine, argentinian, argentines
Bolivia: La Paz, bolivian, bolivians
Brazil: Brasilia, brazilian, brazilians
Chile: Santiago, chilean, chileans
Colombia: Bogota, colombian, colombians
Costa Rica: San Jose, costa rican, costa ricans
Cuba: Havana, cuban, cubans
Dominican Republic: Santo Domingo, dominican, dominicans
Ecuador: Quito, ecuadoran, ecuadorian, ecuadorean
El Salvador: San Salvador, salvadoran, salvadorans, salvadorian, salvadorean
Guatemala: Guatemala City, guatemalan, guatemalans
Haiti: Port-au-Prince, haitian, haitians
Honduras: Tegucigalpa, honduran, hondurans
Mexico: Mexico City, mexican, mexicans
Nicaragua: Managua, nicaraguan, nicaraguans
Panama: Panama City, panamanian, panamanians
Paraguay: Asuncion, paraguayan, paraguayans
Peru: Lima, peruvian, peruvians
Uruguay: Montevideo, uruguayan, uruguayans
Venezuela: Caracas, venezuelan, venezuelans
Philippines: Manila, philippine, filipino, filipinos
Indonesia: Jakarta, indonesian, indonesians
Thailand: Bangkok, thai, thais
Myanmar: Naypyidaw, burmese, burma
Sri Lanka: Colombo, sri lankan, sri lankans
Bangladesh: Dhaka, bangladeshi, bangladeshis
Nepal: Kathmandu, nepali, nepalese
Nigeria: Abuja, nigerian, nigerians
Somalia: Mogadishu, somali, somalis
Kenya: Nairobi, kenyan, kenyans
Ethiopia: Addis Ababa, ethiopian, ethiopians
Mali: Bamako, malian, malians
Burkina Faso: Ouagadougou, burkinabe
Mozambique: Maputo, mozambican, mozambicans
Congo: Kinshasa, congolese
Cameroon: Yaounde, cameroonian, cameroonians
Algeria: Algiers, algerian, algerians
Libya: Tripoli, libyan, libyans
Tunisia: Tunis, tunisian, tunisians
`;

const list: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', rest = ''] = line.split(':');
    const [capital = '', ...words] = rest.split(',').map((word) => word.trim());
    return { name, capital, words: [name.toLowerCase(), ...words] };
  });

/** Countries by the first word of their names in small letters. */
export const COUNTRIES_BY_WORD: ReadonlyMap<string, readonly Country[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Country[]> {
  const out = new Map<string, Country[]>();
  for (const country of list)
    for (const word of new Set(country.words.map((words) => words.split(' ')[0] ?? '')))
      out.set(word, [...(out.get(word) ?? []), country]);
  return out;
}

/** Countries by their capitals, in small letters. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, Country> = new Map(
  list.map((country) => [country.capital.toLowerCase(), country]),
);
