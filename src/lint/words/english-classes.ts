// Closed classes of English words, and what can be told from endings: what the finder of verbs looks at beside a word.

const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Open a noun phrase. */
export const DETERMINERS = set(
  'the a an its their our his her my your whose no every each another this that these those any which',
)
/** Of these a singular noun must follow: a word in -s after it ends no noun phrase. */
export const SINGULAR = set('a an each every another one this')
export const PREPOSITIONS = set(
  `of in on for to by with from at as into onto over under between among across within without against about after before since until
  during through throughout toward towards via per than like beyond beside besides behind above below near off out up versus vs despite around along upon
  inside outside amid given including excluding regarding concerning`,
)
/** Stand between a determiner and its noun, never before a verb that has them as its subject. */
export const QUALIFIERS = set(
  `main key new old next last first own total same other only very such several various more less fewer further higher lower larger smaller
  longer shorter faster slower wider deeper cheaper stronger weaker older younger newer earlier
  better worse big small large high low long short good bad early late annual monthly public private local global national regional rural urban
  digital industrial commercial strategic financial legal social current future recent possible potential average overall`,
)
/** Subjects by themselves, and of more than one. */
export const PLURAL_SUBJECTS = set(
  'they we you i people most many few some both all others none these those who which that half several two three four five six seven eight nine ten',
)
export const SINGULAR_SUBJECTS = set(
  'it he she everyone everybody everything nobody nothing none no-one someone something anyone each one which who that this what whoever whatever else neither either everywhere',
)
/** Plurals without an -s. */
const PLURALS = set(
  'people men women children data media criteria staff police cattle phenomena series species youth clergy',
)
/** Plurals in -s that stand before a noun: "sales plan", "skills gap". */
export const COMPOUNDING = set(
  `sales operations savings customs systems services goods logistics news sports earnings communications economics electronics arms jobs
  works claims benefits materials parts needs skills careers rights results futures resources facilities railways payments emissions relations
  admissions pensions telecommunications utilities securities derivatives commodities metals plastics chemicals accounts reserves grants awards
  drugs tariffs sanctions weapons politics physics mathematics statistics lessons returns`,
)
export const ADVERBS = set(
  'also still now no not never always only often seldom rarely soon then thus therefore however already again even just yet together alike nearly almost hardly barely mostly mainly largely both all each',
)
/** After a verb they open its object or complement. */
const OBJECTS = set(
  `it them us him themselves itself themselves me more less fewer most half twice many few some several none nothing little much enough any something anything
  what how whether that who why where when first second third last ahead behind away out up down back off apart together two three four five six seven
  eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand also still now only again no not never always almost nearly too so`,
)
/** By its ending, nouns and verbs in -ly left out. */
export const isAdverb = (word: string): boolean =>
  /[a-z]{3}ly$/.test(word) &&
  !/^(?:supply|family|assembly|anomaly|monopoly|reply|apply|comply|multiply|imply|butterfly)$/.test(word)
const FLOATING = set('all both each')

const isYear = (word: string): boolean => /^(?:19|20)\d\d(?:[–-]\d+)?$/.test(word)
export const isNumber = (word: string): boolean => /^\d/.test(word) && !isYear(word)

/** True where a word opens what a verb before it would have as its object. `all` may also float after a noun. */
export const opensObject = (word: string | undefined, floats = true): boolean =>
  word !== undefined &&
  (isNumber(word) || DETERMINERS.has(word) || OBJECTS.has(word) || (floats && FLOATING.has(word)) || isAdverb(word))

/** True where a phrase ends before this: nothing follows, or a word that leads on to another. */
export const leadsOn = (word: string | undefined): boolean =>
  word === undefined || PREPOSITIONS.has(word) || isYear(word) || /^(?:and|or|but|nor|[,:;–(])$/.test(word)

/** Subordinate clauses open with these; "as" and "than" do too, but their phrases have no verb of their own as a rule. */
export const MARKERS = set(
  'that which who whose whom what where when how why whether if because while unless although though whereas',
)

/** Endings of nouns that are no verbs in -s. */
export const isNounByEnding = (word: string): boolean =>
  /(?:tion|sion|ment|ness|ity|ship|ance|ence|ist|ism|er|or|age|ing|logy|cy|ry|eau|th|ian|ee|dom|hood|man|men|ics|ure|ies|ite|site|park|ward|bed|train)s?$/.test(
    word,
  )

/** True for a plural in -s. */
export const looksPlural = (word: string): boolean =>
  PLURALS.has(word) || (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is|’s)$/.test(word))
