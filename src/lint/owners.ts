// Who owns a step, by the words of its owner: two of them, a crowd, or nobody yet.
import { quick } from '../text/index.ts'

/** Last words of what one person or one body is called. */
const HEAD =
  '(?:analyst|partner|manager|director|consultant|engineer|architect|controller|counsel|treasurer|secretary|president|buyer|planner|researcher|developer|designer|auditor|officer|chair(?:man|woman)?|chief|head|lead|leader|owner|supervisor|foreman|minister|mayor|surgeon|nurse|clerk|accountant|lawyer|broker|deputy|delegate|sponsor|CEO|CFO|COO|CTO|CIO|CMO|CHRO|CPO|board|committee|council|team|group|office|vendor|client|supplier|ministry|contractor|union|authority|agency|bank)'
/** The same in German; a word that ends so is one too: "Verwaltungsleiterin", "Kulturausschuss". */
const KOPF =
  '(?:leiter|leiterin|leitung|kurator|kuratorin|direktor|direktorin|referent|referentin|berater|beraterin|planer|planerin|einkäufer|einkäuferin|ingenieur|ingenieurin|vorstand|vorstände|geschäftsführer|geschäftsführerin|stellvertreter|stellvertreterin|beauftragter?|sprecher|sprecherin|amt|rat|beirat|ausschuss|verein|verwaltung|vertrieb|einkauf|kanzlei|behörde|ministerium|bürgermeister|bürgermeisterin|controller|controllerin|partner|analyst|analystin|prüfer|prüferin|chef|chefin|lieferant|träger|ator|atorin|erin|istin|antin|eur|eurin|loge|login)'
const ONE = `(?:(?:[\\p{L}’'-]+ ){0,4}?${HEAD}|(?:head|director|chief|lead) of [\\p{L}’' -]+?|(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]*${KOPF})`
const JOIN =
  '(?: ?[/;&+] ?| (?:and|or|und|oder|plus|sowie|with|mit) | (?:together|jointly|in tandem|along) with | (?:gemeinsam|zusammen) mit |,? (?:supported|assisted|helped|backed|unterstützt) (?:by|von) )'
/** "Verwaltungsleiterin mit Kuratorin", "CFO or deputy", "Marta Lind and the auditor"; not "Head of work with schools", where no role follows. */
const TWO = quick(
  `^(?:the |our |die |der |das )?${ONE}(?:${JOIN}|, )(?:the |our |his |her |a |die |der |dem |das )?(?:(?:head|director|lead|chief) of .+|${ONE})$`,
  'i',
)
const PERSON = '(?:(?:Mr|Ms|Mrs|Dr|Prof|Herr|Frau)\\.? )?\\p{Lu}[\\p{Ll}.]+ \\p{Lu}\\p{Ll}+'
/** "Marta Lind and the auditor", "Per Holm with Marta Lind"; "Smith Partners and Lind" is a name. */
const TWO_NAMED = quick(`^${PERSON}${JOIN}(?:(?:the|our|die|der|dem) |${PERSON}$)`)
/** "Anna Berg, Leiterin" is one with a name and a role. */
const NAMED = quick(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, |^\p{Lu}\. ?\p{Lu}\p{Ll}+, /u)
/** "Business development / Legal": a stroke parts two, whoever they are. "Jointly: plant and purchasing". */
const STROKE = quick(
  /^[\p{L}][\p{L} .’'-]{2,} ?\/ ?[\p{L}][\p{L} .’'-]{2,}$|^(?:jointly|gemeinsam|both|beide)(?: |:)/iu,
)
/** "Plant manager, supported by purchasing", "Purchasing plus legal", whatever follows. */
const HELPED = quick(
  /^\p{L}[\p{L} .’'-]+?,? (?:(?:supported|assisted|helped|unterstützt) (?:by|von)|(?:together|jointly) with|(?:gemeinsam|zusammen) mit|plus) \p{L}/iu,
)

/** More than one of a kind, and no name: "Line managers", "The members", "Kuratorinnen". */
const MANY = quick(
  /^(?:(?:the|our|all|both|two|three|some|several|any|many|most|local|senior|regional|various|die|beide|alle|unsere) )*(?:[\p{L}-]+ )?(?:managers|directors|heads|leads|leaders|officers|engineers|analysts|members|executives|owners|supervisors|colleagues|employees|experts|specialists|stakeholders|shareholders|surgeons|nurses|teams|departments|functions|units|representatives|[\p{L}-]*(?:innen|mitarbeiter|mitarbeitende|beschäftigte|abteilungen|bereiche|stellen|führungskräfte|mitglieder|beteiligte))(?: (?:of|in|from|der|des|aus|im) .+)?$/iu,
)
/**
 * A role that each holds for a place of his own, "Shop managers", "Heads of depot", "Filialleiterinnen": a step in every shop has one who
 * answers for it. A layer ("Line managers") has no place, and of all departments it is everybody.
 */
const POSTS = quick(
  /^(?:(?:the|our|die|unsere) )?(?:(?!(?:all|both|two|three|some|any|several|various|different|relevant|responsible|other|many|most|senior|junior|local|line|middle|top|upper|executive|department(?:al)?|unit|function(?:al)?|company|team|people)(?!\p{L}))[\p{L}-]+ ){1,4}(?:managers|directors|heads|leads|leaders|supervisors|principals|foremen)$|^(?:(?:the|our) )?(?:managers|directors|heads|leads|leaders|supervisors) of (?!all(?!\p{L})|(?:the |our )?(?:departments?|units?|functions?|company)(?!\p{L}))\p{L}.*$|^(?:(?:die|unsere) )?\p{L}{4,}(?:leiterinnen|leitungen)$/iu,
)
/** "Senior management", "Management team", "Das gesamte Team". */
const CROWD =
  /^(?:(?:the|our|die|das) )?(?:(?:senior|top|upper|middle|line|local|executive|company|whole|entire|gesamte[sn]?|ganze[sn]?|komplette[sn]?) )+(?:management|leadership|staff|workforce|board and management|team|mannschaft|belegschaft|führung)(?: team)?$|^(?:(?:the|our) )?(?:management|leadership|executive) team$|^(?:die )?(?:belegschaft|führung|geschäftsleitung und|leitungsebene|team|fachbereiche|mannschaft)$/i
/** All of a kind, whatever it is: "All wards", "Both of the depots", "Alle Stationen". "All Saints" has its capitals. */
const ALL = quick(
  /^(?:[Aa]ll|[Bb]oth)(?: of)?(?: the| our| its| four| three| five)? (?:\p{Ll}+ )?\p{Ll}{2,}s(?: (?:of|in|from|on|at|with|that|which|who|concerned|involved)(?!\p{L}).*)?$|^(?:[Aa]lle|[Ss]ämtliche|[Bb]eide) (?:\p{Ll}+ )?\p{Lu}\p{L}+(?: (?:des|der|im|in|aus|von|am) .+)?$/u,
)
/** Left open: "To be named by the board", "Vacant", "Wird noch benannt". */
const OPEN =
  /(?<![a-z])(?:to be|tb) (?:named|appointed|hired|assigned|confirmed|decided|agreed|found|recruited|determined|nominated|chosen|announced)(?![a-z])|^(?:still |yet |currently |position |role )*(?:vacant|unassigned|unfilled|undecided|unnamed|pending|open|offen|vakant|unbesetzt|unklar)(?![a-z])|(?<![a-z])(?:not|nobody|no one|noch nicht|noch niemand) (?:yet |been )*(?:assigned|appointed|named|known|decided|hired|staffed|chosen|agreed|benannt|bestimmt|bekannt|besetzt)(?![a-z])|(?<![a-z])(?:open|vacant) (?:position|role|post|seat)(?![a-z])|(?<![a-zäöü])(?:noch|wird|werden|ist) (?:noch )?(?:offen|benannt|bestimmt|festgelegt|gesucht|geklärt|zu (?:benennen|bestimmen|klären|suchen))(?![a-zäöü])|^(?:noch )?zu (?:benennen|bestimmen|klären)/i

/** True where two own a step, each by a name of its own. */
export const areTwo = (owner: string): boolean =>
  (TWO.test(owner) && !NAMED.test(owner)) || TWO_NAMED.test(owner) || STROKE.test(owner) || HELPED.test(owner)

/** True where an owner is a crowd, or is still to be found. */
export const isNobody = (owner: string): boolean =>
  (MANY.test(owner) && !POSTS.test(owner)) || ALL.test(owner) || CROWD.test(owner) || OPEN.test(owner)
