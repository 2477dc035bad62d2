// Links whose words say nothing.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** Words that point, and name nothing: a link of these alone says nothing. "Annual report" and "source code" have a word more. */
const GENERIC = new Set(
  (
    'click here there this that these the a an our their its his her my your to on at in of for from by with as and or it them please now also just right ' +
    'read reading see view open download get visit find follow go look continue learn check out access show browse ' +
    'more further full whole complete entire original following linked above below same latest new ' +
    'story article report document file post paper source study list table text pdf note one page webpage web website site link url address details detail info information version copy ' +
    'online told says said writes wrote shows so itself himself themselves he she we they who what where how is are was were be can could will would there has have internet net ' +
    'hier dort dies diese dieser dieses die der das den dem ein eine mehr weitere weiter weiterlesen lesen erfahren ansehen anzeigen herunterladen öffnen klicken sie informationen infos dazu siehe zum zur auf unter im ' +
    'diesen diesem links er wir selbst sagt schreibt steht stehen kann man nachlesen nachzulesen hinweis adresse netz klick geht es folgen folgende folgenden ' +
    'seite website webseite dokument bericht quelle datei artikel beitrag studie'
  ).split(' '),
)
/** An address without its protocol, as it stands in a text: "hearth.example/fees". A name, "Booking.com", has a capital or no path. */
const BARE = quick(
  /(?<![\p{L}\d@./-])[a-z\d-]+(?:\.[a-z\d-]+){0,4}\.(?:com|org|net|io|de|at|ch|uk|eu|fr|gov|edu|info|int|co|example)\/[^\s)]+/u,
)

const saysNothing = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.every((word) => GENERIC.has(word) || /^\d{1,2}$/.test(word))
}

/** True for link words that are the address itself: "hearth.example". */
const isAddress = (text: string, link: string): boolean =>
  /^(?:https?:|www\.)/i.test(text) || (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/.test(text) && link.includes(text))

export const emptyLink: BriefRule = {
  code: 'lint/empty-link',
  id: 'A-146',
  group: 'access',
  severity: 'warning',
  stage: 'brief',
  about:
    'The words of a link say where it leads: they are no address, and have a word that names a thing ("the annual report", not "this report"). No address stands unlinked in a text.',
  why: 'A screen reader reads links out alone: "here, here, here".',
  good: 'point: { prose: "See the [annual report](https://example.com/report)" }',
  bad: 'point: { prose: "See [here](https://example.com/report)" }',
  check: inEachText(({ words: { runs, at }, home }, { words }) => [
    ...runs
      .filter((run) => run.link === undefined && run.fact === undefined)
      .flatMap((run) => /(?:https?:\/\/|www\.)\S+/.exec(run.text)?.[0] ?? BARE.exec(run.text)?.[0] ?? [])
      .slice(0, 1)
      .map((address) => ({
        message: `an address stands in the text: "${address}"`,
        span: at,
        home,
        notes: ['hint: link the name of what is there: [name](address)'],
      })),
    ...runs
      .filter(
        (run) =>
          run.link !== undefined &&
          (isAddress(run.text.trim(), run.link) || saysNothing(run.text) || words?.emptyLinks.includes(bare(run.text))),
      )
      .map((run) => ({
        message: `the link "${run.text}" does not say where it leads`,
        span: at,
        home,
        notes: ['hint: link the name of what is there'],
      })),
  ]),
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.:…»>→]+$/, '')
    .trim()
