/** What a word or phrase does in an attribution, whatever the language. */
export type QuoteTag =
  /** Introduces what somebody says or thinks, whatever follows: "said", "accused", «заявив». */
  | 'cue'
  /** Does so only before a clause, a quotation or a question: "believes that", "found that". */
  | 'cue-clause'
  /** Does so only before an infinitive: "wants to", "is expected to". */
  | 'cue-to'
  /** May be a noun as well, so that no article, preposition or possessive may stand before it: "claims", "reports". */
  | 'cue-noun'
  /** With its owner before it: "Moscow's denial of". */
  | 'noun'
  /** Takes a hearer before what is said: "told reporters that". */
  | 'hearer'
  /** Named without a sayer: "is believed to", "reportedly". */
  | 'cue-passive'
  /** Puts the source behind it: "according to", «за словами». */
  | 'according'
  /** The same with a pronoun inside: «за його словами», «по её данным». */
  | 'according-own'
  /** Points back to the sentence before: «про це», «об этом». */
  | 'about-this'
  /** What is denied, where it stands before the verb: «сообщения о … он опроверг». */
  | 'object'
  /** Puts a body into a place: «у розвідці кажуть», «заявили в Минобороны». */
  | 'within'
  /** Names the source behind the source: "citing officials", «посилаючись на». */
  | 'citing'
  /** May stand inside the cue before its verb: "has", "also", "did not". */
  | 'auxiliary'
  /** Ends the name of a source that is read towards the sentence's start. */
  | 'boundary'
  | 'preposition'
  | 'determiner'
  | 'pronoun'
  | 'relative'
  /** Begins a reported clause: "that", «що». */
  | 'clause'
  | 'question'
  /** Joins another piece of news in a headline: "Russia says it hit a base as Ukraine mourns". */
  | 'title-turn'
  /** Sets one statement against another, so that the first ends there: "while", «але». */
  | 'turn'
  /** Past verbs that no ending shows: "put", "took". */
  | 'past'
  /** Nobody's words: "preliminary conclusions", «попередніми даними». */
  | 'findings'
  /** Begins what tells when or why it was said: "after an examination". */
  | 'occasion'
  /** May stand between cue and source: "on Monday", «у суботу», "in a statement". */
  | 'aside';

/** Data of one language. Commas part phrases; `*` stands for any ending. */
export type QuoteWords = Partial<Readonly<Record<QuoteTag, string>>>;
