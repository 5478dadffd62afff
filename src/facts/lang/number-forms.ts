/** Number words with all their forms, parted by spaces, by what they mean: `{ 2: 'два дві двох' }` gives `{ два: 2, дві: 2, … }`. */
export function numberForms(table: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([n, forms]) => forms.split(' ').map((form) => [form, Number(n)])),
  );
}

/** The forms of words that take the same endings: `{ 11: 'одинадцят' }` with "ь и ьох" gives одинадцять, одинадцяти, одинадцятьох. */
export function inflected(stems: Readonly<Record<number, string>>, endings: string): Record<number, string> {
  const forms = endings.split(' ');
  return Object.fromEntries(
    Object.entries(stems).map(([n, stem]) => [n, forms.map((ending) => `${stem}${ending}`).join(' ')]),
  );
}
