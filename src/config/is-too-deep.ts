import { Lexer } from 'yaml';

/** The deepest key of a config is at level 8. */
const MAX_DEPTH = 100;

/** Block levels cost a column or more each, so that as many levels need a line that begins like this. */
const DEEP_BLOCK = /^[ \t?-]{200}/mu;

/**
 * Whether a YAML text is nested too deeply to be handed to the parser, which recurses: at about 800 levels its stack ends,
 * and where that happens inside a regular expression V8 aborts the whole process.
 */
export function isTooDeep(text: string): boolean {
  if (DEEP_BLOCK.test(text)) return true;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
