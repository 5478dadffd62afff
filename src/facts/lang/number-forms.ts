/** Number words with all their forms, parted by spaces, by what they mean: `{ 2: 'два дві двох' }` gives `{ два: 2, дві: 2, … }`. */
export function numberForms(table: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([n, forms]) => forms.split(' ').map((form) => [form, Number(n)])),
  );
}
