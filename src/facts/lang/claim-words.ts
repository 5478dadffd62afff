/** What a word or phrase says about a claim, whatever the language. */
export type ClaimTag =
  /** Stance of the cue: "denied", "rejected". */
  | 'deny'
  /** Calls what others say false: "baseless", "nonsense". */
  | 'bad'
  /** Gives what others say a name: "calls", "dismissed … as". */
  | 'dub'
  /** What others say: "claim", "accusation", "reports", "this". */
  | 'report'
  /** What a bare denial or doubt is about: "it", "any involvement", "the type". */
  | 'bare'
  /** "cannot confirm", "no evidence". */
  | 'unsure'
  /** The cue itself is no more than a guess: "believes", "suspects". */
  | 'suspect'
  /** A cue whose subject is a thing: "the missiles appear to be". */
  | 'seem'
  /** Nobody's words: "preliminary data". */
  | 'findings'
  /** In what is said: "likely", "may have", "preliminary". */
  | 'hedge'
  /** A hedge that stands apart and covers the whole sentence: "according to preliminary data". */
  | 'preliminary'
  /** Firm in spite of a hedge beside it: "reasonable grounds to believe". */
  | 'conclude'
  | 'accuse'
  | 'not'
  /** What is done with weapons, or what they do: with a negation before it a denial. */
  | 'deed'
  | 'supply'
  /** A participle of supply, behind the weapon: "supplied", «поставленных». */
  | 'given'
  /** Gives or sends no weapons: "giving numbers", "sent a letter". */
  | 'not-supply'
  /** Supply as a noun that needs no weapon beside it: "arms deliveries". */
  | 'deal'
  | 'receive'
  /** Takes weapons that somebody was sent: "seized", "confiscated". */
  | 'seize'
  /** Does so where a cargo is spoken of: "intercepted", "stopped", "found". */
  | 'halt'
  /** "shipment", "dhow", "bound for": weapons on their way. */
  | 'cargo'
  /** Before whom a cargo was meant for. */
  | 'bound'
  | 'use'
  /** Stops a weapon on its way: "shot down". */
  | 'downs'
  /** An attack, as a verb or a noun behind whose it is: "fired", "air strike". */
  | 'fires'
  /** Behind these words an actor is not the subject of a verb of firing: "Russia was hit", "Iran and". */
  | 'no-subject'
  /** Before whose attack it was: "fired by". */
  | 'fired-by'
  /** Before whom they fire at: "at", "against", «по». */
  | 'aim'
  /** Does so too, among much else: "on", «на». */
  | 'upon'
  /** Before who uses: "by", «силами». */
  | 'by'
  | 'made'
  | 'arms'
  /** Tells which arms, before the word: "chemical". */
  | 'arms-kind'
  /** "nothing", «нічого». */
  | 'nothing'
  /** What comes is not yet: "will", "may sell", "plans to". */
  | 'unreal'
  /** The weapon behind it is only compared with. */
  | 'compare'
  /** The weapon before it is set aside for another: «아니라». */
  | 'rather-than'
  /** Before what a count does not have: "but no". */
  | 'but-no'
  /** The words before it: a launcher, a part or a defence and no weapon used. */
  | 'not-weapon'
  /** The words before it name a launcher: no weapon that was used, but one that may be supplied. */
  | 'launcher'
  /** A first version, given up later. */
  | 'superseded'
  /** Of another time: "at the time", «тогда». */
  | 'back-then'
  /** The mention beside is another name of the same: "also known as". */
  | 'alias'
  | 'or'
  | 'and'
  /** A clause of its own begins. */
  | 'turn'
  /** Names of outlets, which are no claimants. */
  | 'outlet'
  /** Media by which a state speaks. */
  | 'state-media'
  /** "the enemy", "occupiers": the user is whoever fires in the article. */
  | 'enemy'
  /** Who speaks of the own forces: "we", "its forces". */
  | 'self'
  /** What a speaker calls himself in reported speech: "it", "they". */
  | 'speaker-pronoun'
  /** Things that show or hit, and never speak. */
  | 'no-speaker'
  | 'no-comment'
  // names of claimants
  | 'title'
  | 'spokes'
  | 'role'
  | 'body'
  | 'person-pronoun'
  | 'body-pronoun'
  /** Takes up a body, and no person: "it". */
  | 'thing-pronoun'
  /** Begins the name of one person: "a", "one". */
  | 'one'
  /** Whose a body is, by what was named before: "its". */
  | 'owner'
  | 'known'
  | 'lead'
  /** Begins a time or place before the subject: "By midday the …". */
  | 'fronted'
  /** Puts a body that speaks into a place: «у прокуратурі». */
  | 'place'
  /** What somebody writes: "statement", «сообщении»; whose it is speaks. */
  | 'document'
  /** Between it and whose it is: "by", "from". */
  | 'document-of';

/** Data of one language. Commas part phrases; `*` stands for any ending. */
export type ClaimWords = Partial<Readonly<Record<ClaimTag, string>>>;
