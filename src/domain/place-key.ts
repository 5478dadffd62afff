const REGION = / (?:oblast|region|province|krai|governorate|republic|district|raion|county)$/u;

/** A place's English name as a key: small letters, no marks of accent, Kiev as Kyiv. */
export function placeKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .trim();
  return plain === 'kiev' ? 'kyiv' : plain;
}

/** Whether a name is one of a region, of which towns of any name may be a part. */
export function isRegion(key: string): boolean {
  return REGION.test(key);
}

/** The town that a region is called after, or the name itself: "kharkiv oblast" and "kharkiv" are one. */
export function placeStem(key: string): string {
  return key.replace(REGION, '');
}
