import type { Sentence, Token } from './document.ts';
import { tokenize } from './tokenize.ts';

/** A class, since objects whose getters are made one by one have a shape each, which slows every look at any of them. */
export class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly isTitle: boolean;
  readonly #text: string;
  #tokens: readonly Token[] | undefined;
  #words: readonly string[] | undefined;

  /** @param text of the whole document, into which `start` and `end` point */
  constructor(text: string, { start, end, index, paragraph, isTitle }: Omit<Sentence, 'tokens' | 'words'>) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.index = index;
    this.paragraph = paragraph;
    this.isTitle = isTitle;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.#text, this.start, this.end));
  }

  get words(): readonly string[] {
    return (this.#words ??= this.tokens.map(({ form }) => form.plain));
  }
}
