// English words whose use tells a verb from a noun or an adjective: what follows them, or where they stand in a title.

/** Participles after a noun, with what follows them: "compared with", "learned from". */
export const PARTICIPLES =
  /^(?:compared (?:with|to|against)|based (?:on|in)|learn(?:ed|t) (?:from|in|so)|related to|linked to|tied to|driven by|used (?:in|for|at|across)|needed (?:for|in|to|at|until)|required (?:for|in|to|at)|given to|made (?:in|by)|taken (?:in|from|since)|proposed for|expected (?:in|for|from|until)|reported (?:in|for)|planned (?:in|until)|listed (?:in|under)|shown (?:in|on)|seen (?:in|from|at)|raised (?:in|by|at|during)|covered (?:in|by)|faced (?:in|by)|found (?:in|at|on)|tested (?:in|at|on)|measured (?:in|at|against)|identified (?:in|so|during)|discussed (?:in|at|with)|received (?:from|in)|included in|located (?:in|at)|aimed at|associated with|allocated to|involved in|achieved (?:so|in|by)|built (?:for|to|with|on)|rented to|leased (?:to|from)|designed (?:for|to)|bought from|spent on|planned for|approved for|stored (?:in|at)|shared (?:with|among)|made (?:of|for|with|from))$/
/** Nouns that are verbs before these: "plan for", "profit from". */
export const TAKES =
  /^(?:plan for|order (?:by|from|through|at)|stock up|list under|profit from|benefit from|result (?:in|from)|move (?:to|from|into|towards)|change (?:with|from|to)|return to|report to|account for|call for|trade (?:at|below|above|with)|work (?:in|for|with|from|on|under|as|at|against)|focus on|point (?:to|at)|look (?:for|at|to)|bank on|compete (?:for|on|with)|contribute to|depend on|range from|rest on|post from|staff up|route through|cost (?:as|in|about|up)|need (?:to|about))$/
/** The same in the third person, where the form is a noun as often. */
export const TAKES_IT =
  /^(?:profits from|benefits from|results (?:in|from)|accounts for|calls for|focuses on|moves (?:to|from|into|towards)|returns to|ranges from|points to|looks (?:to|like|at)|trades (?:at|below|above)|changes (?:with|nothing)|works (?:as|like|only))$/
/** Numerals that stand for a thing counted before. */
export const NUMERALS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/
/** Auxiliaries, which make what follows finite. */
export const AUXILIARY =
  /^(?:cannot|can|could|will|would|may|might|must|shall|should|do|does|did|is|are|was|were|has|have|had|.*n’t)$/
/** Adjectives that are verbs too: at the head of a title they are as a rule the former. */
export const ADJECTIVES = new Set(
  'open clean clear close dry free live lower narrow own separate slow smooth steady double triple secure complete correct cool equal present last'.split(
    ' ',
  ),
)

/** What a title tells its reader to do as often as it names it: "drive adoption", "cut costs". */
export const COMMANDS = new Set(
  'drive cut move shift hold push pull lift launch stop start halt put set let hit split shut read tie turn'.split(' '),
)
