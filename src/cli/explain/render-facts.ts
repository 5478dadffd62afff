import type { Claim, Event, EventWeapon, Evidence } from '../../domain/facts.ts';
import { claimed, type Names, quantity, weaponNames } from '../name-facts.ts';
import { entry, quoted, say } from '../render-parts.ts';
import { plain, type Screen } from '../screen.ts';

const LABEL = 13;
const INDENT = '  ';

/** What happened: each fact, and beneath it the words that say it and the rule that read them. What no words say is named as blank. */
export function renderEvent({ weapons, places, date, casualties }: Event, names: Names, screen: Screen): string[] {
  const { killed, injured } = casualties;
  const rows: (readonly [label: string, text: string, evidence: Evidence])[] = [
    ...weapons.map((weapon) => ['Weapon', weaponText(weapon, names), weapon] as const),
    ...places.map((place) => ['Place', place.name, place] as const),
    ...(date === null ? [] : [['Day', date.day, date] as const]),
    ...(killed === null ? [] : [['Killed', quantity(killed), killed] as const]),
    ...(injured === null ? [] : [['Injured', quantity(injured), injured] as const]),
  ];
  const blank = ['Weapon', 'Place', 'Day', 'Killed', 'Injured'].filter(
    (label) => !rows.some((row) => row[0] === label),
  );
  return [
    ...rows.flatMap(([label, text, { quote, rule }], i) => {
      const shown = rows[i - 1]?.[0] === label ? '' : label;
      return [
        ...entry(`${INDENT}${shown.padEnd(LABEL)}`, say(text), screen),
        ...entry(INDENT + ' '.repeat(LABEL), quoted(quote, rule), screen),
      ];
    }),
    ...(blank.length === 0
      ? []
      : entry(`${INDENT}${'Not said'.padEnd(LABEL)}`, say(blank.join(', ').toLowerCase()), screen)),
  ];
}

function weaponText({ ids, launched, intercepted }: EventWeapon, names: Names): string {
  const shot = intercepted === null ? '' : `, ${quantity(intercepted)} intercepted`;
  return `${weaponNames(ids, names)}${launched === null ? '' : ` ×${quantity(launched)}`}${shot}`;
}

/** Who says whose weapon it was: each claim, and beneath it the words that say it and the rule that read them. */
export function renderClaims(claims: readonly Claim[], names: Names, screen: Screen): string[] {
  return claims.flatMap((claim) => {
    const { claimant, body, stance, quote, rule } = claim;
    const who = body === null || body === claimant ? claimant : `${body} (${claimant})`;
    return [
      ...entry(INDENT, [{ text: plain(who), how: ['bold'] }, ...say(`: ${stance} ${claimed(claim, names)}`)], screen),
      ...entry(INDENT.repeat(2), quoted(quote, rule), screen),
    ];
  });
}
