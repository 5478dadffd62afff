/** Bytes looked at; a feed has its first titles within them. */
const SAMPLE_BYTES = 65_536;

/** From this share of its signs on, a document is in the charset that they are signs of. */
const CLEARLY = 0.8;

/**
 * The charset of bytes that are no UTF-8 and that nobody names: `euc-kr`, `windows-1251`, `koi8-u`, else `windows-1252`.
 * Languages with Latin letters have one byte above 127 among many below; Cyrillic words are nothing but such bytes, small
 * letters from 0xE0 on in the one charset and below 0xE0 in the other; Korean ones are pairs that begin with 0xB0 to 0xC8.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let high = 0;
  let inWords = 0;
  let hangul = 0;
  let lower = 0;
  let upper = 0;
  for (let start = 0; start < sample.length; ) {
    let end = start;
    while ((sample[end] ?? 0) >= 0x80) end += 1;
    const length = end - start;
    high += length;
    if (length > 1) inWords += length;
    for (let at = start; at < end; at += 1) {
      const byte = sample[at] ?? 0;
      if (byte >= 0xe0) upper += 1;
      else if (byte >= 0xc0) lower += 1;
      const isLead = length % 2 === 0 && (at - start) % 2 === 0;
      if (isLead && byte >= 0xb0 && byte <= 0xc8 && (sample[at + 1] ?? 0) >= 0xa1) hangul += 2;
    }
    start = end + 1;
  }
  if (high === 0 || inWords < high * CLEARLY) return 'windows-1252';
  if (hangul >= high * CLEARLY) return 'euc-kr';
  if (upper + lower < high * CLEARLY) return 'windows-1252';
  return upper >= lower ? 'windows-1251' : 'koi8-u';
}
