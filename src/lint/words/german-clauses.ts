// German clauses: whether a title joins two that each have a subject and a verb of their own, and whether it is one that only names a question.
import { AUXILIARY, DETERMINERS, PARTICLES, SUBJECTS } from './german-classes.ts'
import { cut, has, hasGermanVerb, isNoun, isVerb } from './german-finite.ts'

/** Words that tie the second clause to the first: then they are one message. */
const TIES =
  /^(?:(?:es|er|sie|ihn|ihm|ihr|ihnen|beide[nrs]?|keine[rns]?|so|nun|dann|damit|dadurch|daher|deshalb|deswegen|dafür|davon|darum|dort|dabei|dennoch|trotzdem|doch|zwar|somit|also) |(?:das|dies|diese[nrs]?|alle[sn]?|jede[rs]?|eine[rs]?|zwei|drei|vier|fünf|einige|viele|wenige) (?![A-ZÀ-Þ]|[a-zß-ÿ]+e[nrs]? [A-ZÀ-Þ]))/
const OPEN_CLAUSE =
  /(?:^|, )(?:weil|dass|wenn|obwohl|während|wer|wo|ob|wie|was|damit|sobald|solange|da|falls|indem|bevor|nachdem|welche[rsnm]?) |, (?:[a-zß-ÿ]+ )?(?:der|die|das|den|dem|deren|dessen|denen) /i

/** What only adds a second thing: "…, außerdem fehlt Personal". */
const ADDS =
  /[;,–] ?(?:und |aber )?(?:außerdem|zudem|darüber hinaus|ferner|gleichzeitig|zugleich|überdies|im Übrigen|des Weiteren|hinzu|dazu(?= kommt| kommen)) /i

/** "… aus dem Depot neue Besucher": after a noun such a word may be an adjective. */
const isDoubtful = (words: readonly string[], place: number): boolean =>
  /[^t]e$/.test(words[place]!) && isNoun(words[place + 1])

/** Verbs without an object: what stands before them is a subject. */
const INTRANSITIVE =
  /(?<![a-zß-ÿ])(?:fehlen|sinken|steigen|fallen|wachsen|schrumpfen|bleiben|warten|altern|schwinden|leiden|kommen|gehen|stehen|liegen|reichen|genügen|zögern|wechseln|scheitern)(?![a-zß-ÿ])/

/** True where "und" joins two clauses with a subject and a verb each, and nothing ties the second to the first. */
export function joinsGermanClauses(title: string): boolean {
  const added = ADDS.exec(title)
  if (added && hasGermanVerb(`Das ${title.slice(added.index + added[0].length)}`)) return true
  return [...title.matchAll(/,? und /g)].some(({ index, 0: join }) => {
    const first = title.slice(0, index)
    const second = title.slice(index + join.length)
    if (TIES.test(second) || OPEN_CLAUSE.test(first) || /\b(?:je|als) /.test(first) || !hasGermanVerb(first))
      return false
    const words = cut(second.replace(/(?:[,;:–—]| und ).*$/, ''))
    const verb = words.findIndex(
      (each, place) => place > 0 && !PARTICLES.has(each) && !isDoubtful(words, place) && isVerb(words, place),
    )
    if (verb < 1 || isVerb(['Sie', ...words], 1) || !words.slice(0, verb).some(isNoun)) return false
    const last = words.at(-1)!
    const isSure = /^(?:ist|sind|war|waren|hat|wird|wurde|wurden|kann|muss|soll)$/.test(words[verb]!)
    // "Kann Abende öffnen und Themen zeigen" shares the first verb, "Abende öffnen und das Depot zeigen" tells what to do.
    if (AUXILIARY.test(first))
      return isSure || (verb < words.length - 1 && (words[verb] === 'werden' || !/^[a-zß-ÿ].*n$/.test(last)))
    if (verb < words.length - 1) return true
    if (!has(DETERMINERS, words[0]) || (/^(?:das|den|dem|ein|einen|einem)$/.test(words[0]!) && last.endsWith('n')))
      return false
    return !last.endsWith('n') || !/ [a-zß-ÿ]+n$/.test(first) || INTRANSITIVE.test(`${first} ${last}`)
  })
}

const ASKING =
  /^(?:(?:in|an|auf|bei|mit|von|aus|zu|für|unter|nach|durch|um|über) )?(?:ob|wie|wo|wohin|woher|woran|womit|wodurch|wovon|worauf|worin|wofür|warum|weshalb|wieso|wann|wer|wen|wem|wessen|was|welche[rsnm]?) /i
const OPENS_ASKING =
  /^(?:Ist|Sind|War|Waren|Hat|Haben|Kann|Können|Soll|Sollen|Sollte|Sollten|Muss|Müssen|Wird|Werden|Darf|Dürfen|Lohnt|Lohnen|Reicht|Reichen|Genügt|Genügen|Gibt|Braucht|Brauchen|Schafft|Schaffen|Trägt|Tragen|Bringt|Bringen|Hilft|Helfen|Rechnet|Rechnen|Zahlt|Bleibt|Bleiben|Führt|Führen|Passt|Passen) (?!(?:Sie|der|des|von|im|in|für) )/

/** True for a title that is one clause after a word of question, its verb at the end ("Wie das Museum junge Leute gewinnt"), or a question that has lost its mark. */
export function isGermanQuestion(title: string): boolean {
  if (OPENS_ASKING.test(title))
    // "Steigt der Preis, sinkt die Menge" asks nothing; "Ist es klug, nur wenig zu zeigen" does.
    return (
      !/[,:–—]/.test(title) ||
      /^[^,]*, (?:(?:dass|ob|wenn) .*|[^,]* zu [a-zß-ÿ]+n|[^,]*[a-zß-ÿ]zu[a-zß-ÿ]+n)$/.test(title)
    )
  if (/^ob /i.test(title)) return !title.includes(',')
  if (!ASKING.test(title)) return false
  const words = cut(title)
  const verbs = words.flatMap((word, place) =>
    place > 0 && !PARTICLES.has(word) && !SUBJECTS.has(word) && !isDoubtful(words, place) && isVerb(words, place)
      ? [place]
      : [],
  )
  if (/^[^,]*, (?:dass|wenn|um|der|die|das|ohne) [^,]*$/.test(title))
    return verbs.length > 0 && words.indexOf(',') - 1 === verbs[0]
  if (title.includes(',')) return false
  if (/^was tun(?![a-z])/i.test(title)) return true
  const first = verbs[0]
  return first !== undefined && first >= words.length - 2 && words.slice(1, first).length > 0
}
