/** An alias and what its mark asks for. */
export type MarkedAlias = { readonly words: string; readonly caseSensitive: boolean; readonly quoted: boolean };

const MARKS: Readonly<Record<string, Pick<MarkedAlias, 'caseSensitive' | 'quoted'>>> = {
  '=': { caseSensitive: true, quoted: false },
  '«': { caseSensitive: true, quoted: true },
};

/**
 * Reads the mark before an alias that is a common word too: `=Grad` needs its capitals ("grad school" is none), `«Град»` its
 * capitals and an opening quotation mark of any kind before it («Град» but not «Град побив сади»).
 */
export function readAliasMark(alias: string): MarkedAlias {
  const marks = MARKS[alias.charAt(0)];
  if (marks === undefined) return { words: alias, caseSensitive: false, quoted: false };
  return { words: alias.slice(1).replace(/»$/u, ''), ...marks };
}
