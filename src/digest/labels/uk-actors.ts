/** A country or group: its name, whence its weapons come, and the verb of what it used, which agrees with it. */
type ActorForms = { readonly name: string; readonly from: string; readonly used: string };

/** By actor id. */
export const UK_ACTORS: Readonly<Record<string, ActorForms>> = {
  russia: { name: 'Росія', from: 'з Росії', used: 'застосувала' },
  ukraine: { name: 'Україна', from: 'з України', used: 'застосувала' },
  'north-korea': { name: 'Північна Корея', from: 'з Північної Кореї', used: 'застосувала' },
  'south-korea': { name: 'Південна Корея', from: 'з Південної Кореї', used: 'застосувала' },
  iran: { name: 'Іран', from: 'з Ірану', used: 'застосував' },
  iraq: { name: 'Ірак', from: 'з Іраку', used: 'застосував' },
  'iraq-militias': { name: 'загони в Іраку', from: 'від загонів в Іраку', used: 'застосували' },
  'united-states': { name: 'США', from: 'зі США', used: 'застосували' },
  'united-kingdom': { name: 'Велика Британія', from: 'з Великої Британії', used: 'застосувала' },
  france: { name: 'Франція', from: 'з Франції', used: 'застосувала' },
  germany: { name: 'Німеччина', from: 'з Німеччини', used: 'застосувала' },
  israel: { name: 'Ізраїль', from: 'з Ізраїлю', used: 'застосував' },
  'saudi-arabia': { name: 'Саудівська Аравія', from: 'із Саудівської Аравії', used: 'застосувала' },
  'united-arab-emirates': { name: 'ОАЕ', from: 'з ОАЕ', used: 'застосували' },
  houthis: { name: 'хусити', from: 'від хуситів', used: 'застосували' },
  hezbollah: { name: '«Хезболла»', from: 'від «Хезболли»', used: 'застосувала' },
  hamas: { name: 'ХАМАС', from: 'від ХАМАС', used: 'застосував' },
  'sudan-saf': { name: 'армія Судану', from: 'від армії Судану', used: 'застосувала' },
  'sudan-rsf': {
    name: 'Сили швидкої підтримки (Судан)',
    from: 'від Сил швидкої підтримки (Судан)',
    used: 'застосували',
  },
  china: { name: 'Китай', from: 'з Китаю', used: 'застосував' },
  belarus: { name: 'Білорусь', from: 'з Білорусі', used: 'застосувала' },
  turkey: { name: 'Туреччина', from: 'з Туреччини', used: 'застосувала' },
  pakistan: { name: 'Пакистан', from: 'з Пакистану', used: 'застосував' },
  india: { name: 'Індія', from: 'з Індії', used: 'застосувала' },
  armenia: { name: 'Вірменія', from: 'з Вірменії', used: 'застосувала' },
  azerbaijan: { name: 'Азербайджан', from: 'з Азербайджану', used: 'застосував' },
  syria: { name: 'Сирія', from: 'із Сирії', used: 'застосувала' },
};
