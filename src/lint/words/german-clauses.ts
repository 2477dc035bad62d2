// Whether a German title joins two clauses, each with a subject and a verb of its own.
import { AUXILIARY, DETERMINERS, PARTICLES } from './german-classes.ts'
import { cut, has, hasGermanVerb, isNoun, isVerb } from './german-finite.ts'

/** Words that tie the second clause to the first: then they are one message. */
const TIES =
  /^(?:(?:es|er|sie|ihn|ihm|ihr|ihnen|beide[nrs]?|keine[rns]?|so|nun|dann|damit|dadurch|daher|deshalb|deswegen|dafür|davon|darum|dort|dabei|dennoch|trotzdem|doch|zwar|somit|also) |(?:das|dies|diese[nrs]?|alle[sn]?|jede[rs]?|eine[rs]?|zwei|drei|vier|fünf|einige|viele|wenige) (?![A-ZÀ-Þ]|[a-zß-ÿ]+e[nrs]? [A-ZÀ-Þ]))/
const OPEN_CLAUSE =
  /(?:^|, )(?:weil|dass|wenn|obwohl|während|wer|wo|ob|wie|was|damit|sobald|solange|da|falls|indem|bevor|nachdem|welche[rsnm]?) |, (?:[a-zß-ÿ]+ )?(?:der|die|das|den|dem|deren|dessen|denen) /i

/** Verbs without an object: what stands before them is a subject. */
const INTRANSITIVE =
  /(?<![a-zß-ÿ])(?:fehlen|sinken|steigen|fallen|wachsen|schrumpfen|bleiben|warten|altern|schwinden|leiden|kommen|gehen|stehen|liegen|reichen|genügen|zögern|wechseln|scheitern)(?![a-zß-ÿ])/

/** True where "und" joins two clauses with a subject and a verb each, and nothing ties the second to the first. */
export function joinsGermanClauses(title: string): boolean {
  return [...title.matchAll(/,? und /g)].some(({ index, 0: join }) => {
    const first = title.slice(0, index)
    const second = title.slice(index + join.length)
    if (TIES.test(second) || OPEN_CLAUSE.test(first) || /\b(?:je|als) /.test(first) || !hasGermanVerb(first))
      return false
    const words = cut(second.replace(/(?:[,;:–—]| und ).*$/, ''))
    const verb = words.findIndex((each, place) => place > 0 && !PARTICLES.has(each) && isVerb(words, place))
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
