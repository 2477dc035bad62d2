// What a team writes about its draft in German, by the same families as in English.
import { remembered } from '../remember.ts'
import { isGermanMatter } from './of-the-matter.ts'

const VON = '(?<![a-zäöüß-])'
const BIS = '(?![a-zäöüß-])'
const WORT = '[a-zäöüß]+'

/** Whom a team keeps things from, with an article. */
const KUNDE =
  '(?:(?:[Dd]er|[Dd]em|[Dd]en|[Dd]ie|[Dd]as|[Bb]eim|[Vv]om|[Zz]um) (?:Kund(?:e|en|in)|Auftraggeber(?:n|s|in)?|Mandant(?:en|in)?|[A-ZÄÖÜ]?[a-zäöüß]*(?:ausschuss|Ausschuss|vorstand|Vorstand|Gremium|beirat|Beirat|Stadtrat|Aufsichtsrat)|Geschäftsführung|Personalrat|Betriebsrat|Presse)|THE_CLIENT)'
const DAS = `(?:[Dd]as|[Dd]ies|es|davon|hiervon|darüber|so etwas|[Dd]iese[nrsm]? [A-ZÄÖÜ]${WORT})`
const ERFAHREN =
  '(?:zu sehen(?: bekommen)?|sehen|erfahren|wissen|mitbekommen|merken|lesen|hören|zu Gesicht bekommen|zeigen|sagen|weitergeben|vorlegen|schicken|senden|erwähnen|verraten|ansprechen|kennen)'

/** Parts of a document that are nothing else, and those that need a word that points at them. */
const SEITE = `(?:(?:[Dd]iese[rn]?|[Dd]ie (?:letzte|nächste|erste)|jede|auf der) Folie|Die Folie (?:zum|zur|zu|mit)(?: [a-zäöüß]+)? [A-ZÄÖÜ][a-zäöüß]+|[Dd]iese[rsn]? (?:Absatz|Abschnitt|Satz|Seite|Text|Abschnitt|Titel|Tabelle|Grafik|Zahl(?:en)?|Kapitel|Punkt|Formulierung|Passage|Entwurf|Diagramm|Stelle|Aussage|Quelle|Fußnote|Überschrift)|[Dd]er (?:letzte|nächste|ganze|obere) (?:Absatz|Satz|Abschnitt))`
const GETAN =
  '(?:gekürzt|überarbeitet|umgeschrieben|umformuliert|ersetzt|gestrichen|gelöscht|entfernt|ergänzt|nachgetragen|angepasst|neu gemacht|neu gebaut|aktualisiert|verschoben|geglättet|entschärft|rausgenommen|raus|rein|weg|nachgezogen|geprüft|überprüft|gegengelesen|ausgetauscht|fertig|belegt)'
const TUN =
  '(?:klären|abklären|abstimmen|besprechen|absprechen|durchgehen|reden|sprechen|nachfragen|rückfragen|fragen|anrufen|nachhaken|prüfen|gegenprüfen|nachrechnen|gegenrechnen|ergänzen|nachtragen|einfügen|nachreichen|anfordern|besorgen|einholen|korrigieren|gegenlesen|überarbeiten|aktualisieren|kürzen|streichen|löschen|liefern|machen|schicken|bestätigen)'
/** First names, which tell a colleague from a thing: every noun has a capital. */
const VORNAMEN = new Set(
  'Anna Anne Andrea Andreas Alex Alexander Ben Bernd Birgit Britta Carla Carsten Chris Christian Christina Christoph Clara Claudia Daniel David Dirk Elena Elisabeth Emma Eva Felix Florian Frank Franziska Frieda Georg Gabi Hannah Hanna Hans Heike Helena Ida Ines Ingrid Jan Jana Jens Jonas Johanna Johannes Julia Julian Jürgen Karin Katharina Katja Katrin Klaus Lara Laura Lea Lena Leon Lisa Lukas Marc Marco Maria Marie Mario Markus Martin Martina Matthias Max Melanie Mia Michael Miriam Moritz Nadine Niklas Nina Nora Olaf Oliver Pascal Paul Paula Petra Peter Philipp Ralf Rainer Robert Sabine Sandra Sara Sarah Sebastian Silke Simon Sofia Sonja Sophie Stefan Stefanie Susanne Sven Tanja Thomas Thorsten Tim Tobias Tom Ulrike Ute Uwe Verena Vera Werner Wolfgang'.split(
    ' ',
  ),
)
const NAMED = new RegExp(
  `(?:^|[.;:!?(–—] ?|[Mm]it |[Bb]ei |[Aa]n |[Vv]on |, )([A-ZÄÖÜ][a-zäöüß]{1,11})(?=:| (?:soll|sollte|muss|müsste|kann|könnte|klärt|prüft|fragt|schaut|checkt|ergänzt|liefert|kümmert|meint|hat|wollte|will|noch|bitte|nochmal|fragen|klären|kurz|vorher|abstimmen|besprechen|prüfen|sprechen)${BIS})`,
  'g',
)

const families: readonly RegExp[] = [
  // Who is asked.
  new RegExp(
    `(?:^|[.;:!?([,–—] ?)[Bb]itte (?!um${BIS}|beachten|wenden|sehen Sie|richten)|${VON}bitte(?=[.!?)\\]]|$)|${VON}(?:kannst du|könntest du|könnt ihr|kann (?:jemand|das jemand|wer))${BIS}`,
  ),
  // Who speaks.
  new RegExp(`(?:^|[.;:!?(–—] ?)Ich${BIS}|${VON}(?:ich|mir|mich|meine[rmns]?|mein)${BIS}(?! (?:Herren|Damen))`),
  // Whom it is kept from.
  new RegExp(
    `${VON}${DAS} [^.;]{0,40}?${KUNDE}[^.;]{0,30}?${VON}(?:nicht|nie|keinesfalls)${BIS}[^.;]{0,20}?${ERFAHREN}${BIS}`,
  ),
  new RegExp(
    `${KUNDE} (?:(?:soll|sollte|darf|muss|braucht)${BIS} )?[^.;]{0,20}?${DAS}${BIS}[^.;]{0,25}?${VON}(?:nicht|nie|keinesfalls)${BIS}[^.;]{0,20}?${ERFAHREN}${BIS}`,
  ),
  new RegExp(
    `${VON}(?:das|dies|es|diese[nrsm]? [A-ZÄÖÜ]${WORT}) (?:so |besser |lieber |noch |überhaupt |erst )*${KUNDE} (?:so |besser |lieber |noch |überhaupt |nicht )*(?:zeigen|sagen|vorlegen|zumuten|schicken|geben|verraten|mitteilen)${BIS}`,
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?)(?:[Gg]egenüber )?${KUNDE} (?:noch |besser |lieber |bitte )*(?:nicht|nichts)${BIS} [^.;]{0,40}?(?:zeigen|sagen|geben|schicken|vorlegen|erwähnen|verraten|weitergeben|ansprechen|mitteilen)(?=[.,;!)]|$)`,
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?|${VON}(?:ist|bleibt|und|das|aber) )(?:noch )?[Nn]icht (?:an|für|zu|vor) ${KUNDE}(?=[.,;!)]|$| (?:geben|weitergeben|zeigen|schicken|bestimmt|gedacht))`,
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?)(?:Nur |Streng |Rein )?(?:intern|vertraulich|für (?:den )?internen? Gebrauch|für (?:uns|das Team|interne Zwecke))(?:[:!.,)]|$)|(?:^|[.;:!?(–—] ?)[Nn]ur (?:für (?:uns|das Team|den internen|interne)|im Team|intern)${BIS}|${VON}(?:unter uns|bleibt intern|intern (?:bleiben|halten|klären|abstimmen|besprechen)|im Team (?:klären|abstimmen|besprechen|bleiben)|(?:Notiz|Hinweis|Anmerkung|Nachricht) (?:an (?:mich|uns|das Team)|fürs Team|für (?:uns|das Team|Kolleg${WORT})))${BIS}`,
    'i',
  ),
  new RegExp(`${VON}(?:bevor|ehe|solange|ohne dass|damit) ${KUNDE} (?:das|dies|es|davon|etwas)${BIS}`),
  // What it earns.
  new RegExp(
    `${VON}unser(?:e[nmrs]?)? (?:${WORT} )?(?:Honorar${WORT}|Honorar|Tagess[aä]tze?n?|Beraterhonorar|Rechnung(?:en)?|Folgeauftrag|Anschlussauftrag|Folgeprojekt|Budget für (?:die|diese) Phase|Angebot für (?:Phase|die (?:zweite|nächste)))${BIS}|${VON}(?:Anschluss|Folge)(?:auftrag|projekt|mandat)${WORT}?${BIS}|${VON}(?:bringt|brächte|brächten|bringen|sichert|verschafft|öffnet) uns${BIS}[^.;]{0,40}?(?:Phase|Auftrag|Projekt|Mandat|Umsatz|Folge|Tür)|${VON}(?:nächste|weitere|neue|zweite)[nrs]? (?:Auftrag|Phase|Mandat)${BIS}[^.;]{0,20}?(?:sichern|verkaufen|gewinnen|holen|anbieten)${BIS}`,
    'i',
  ),
  // What is left to do on the draft.
  new RegExp(
    `${VON}${SEITE}${BIS} [^.;]{0,40}?${VON}(?:muss|müssen|soll|sollte|sollten|gehört|müsste|noch)${BIS}[^.;]{0,40}?${VON}${GETAN}${BIS}|${VON}${SEITE}${BIS} (?:ist|sind|wirkt|klingt|stimmt) (?:noch |eher |etwas |so |viel )*(?:nicht|zu|ein Platzhalter|vorläufig|wackelig|dünn|unfertig|Baustelle|roh|geraten|geschätzt von uns)${BIS}|${VON}${SEITE}${BIS} (?:fehlt|kommt|folgt) noch${BIS}`,
  ),
  new RegExp(
    `${VON}(?:rausgeht|rausschicken|rausnehmen|reinnehmen|drüberschauen|drübersehen|draufschauen|gegenlesen|gegenchecken|gegenrechnen|gegencheck|abnicken)${BIS}|${VON}vor (?:dem )?Versand${BIS}|${VON}bevor (?:das|es|wir|die Folien?|die Datei|der Bericht) (?:das |es |ihn |sie )?(?:raus|an den Kunden|zum Kunden|abgeben|abgegeben|verschick|versend|hochladen|versandt)`,
    'i',
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?)Vorsicht[,:!]|(?:ist|sind|reagier(?:t|en)) (?:da |hier |bei diesem \\S+ |dabei )?(?:${KUNDE} |die ${WORT} )?(?:sehr |etwas |recht )?(?:empfindlich|allergisch|dünnhäutig|verschnupft)(?=[.,;!)]|$)|${VON}(?:wunder Punkt|dünnes Eis|auf dünnem Eis)${BIS}`,
    'i',
  ),
  new RegExp(
    `(?:[Ww]enn|[Ff]alls|[Ss]ollten?) ${KUNDE} (?:uns )?(?:nachhakt|nachhaken|nachfragt|nachfragen|fragt|fragen|bohrt|bohren)${BIS}|${VON}haben wir (?:dafür |dazu |hier )?(?:noch )?keine? (?:Antwort|Quelle|Ahnung|Belege?|Zahl(?:en)?)${BIS}`,
  ),
  /(?:[Dd]er|[Uu]nser) Partner (?:will|möchte|wollte|hätte|findet|meint)(?![a-zäöüß])/,
  // What its writer doubts.
  new RegExp(
    `${VON}stimm(?:t|en) (?:da |hier |doch )?(?:etwas|was|irgendetwas|irgendwas) nicht${BIS}|${VON}(?:kann|können) (?:das|die|diese ${WORT}) (?:so )?(?:stimmen|sein)${BIS}|${VON}stimmt das(?: so)?\\?|(?:^|[.;:!?(–—] ?)(?:[Bb]in |[Ss]ind )?(?:wir |uns |noch )*[Nn]icht sicher, (?:ob|wie|was)${BIS}|${VON}(?:keine Ahnung|aus dem Bauch|über den Daumen|frei erfunden|Bauchgefühl)${BIS}`,
    'i',
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?)(?:Glauben|Haben|Brauchen|Wollen|Können|Sollen|Sollten|Müssen|Dürfen|Wissen) wir${BIS}[^.?]{0,80}\\?|${VON}[Ww]oher (?:kommt|kommen|stammt|stammen|haben wir)${BIS}[^.?]{0,60}\\?|(?:^|[.;:!?(–—] ?)(?:Wirklich|Echt|Sicher|Warum|Wer sagt das|Quelle)\\?`,
  ),
  new RegExp(
    `(?:^|[.;:!?(–—] ?)(?:[Zz]ahl(?:en)?|[Qq]uelle|[Ff]olie|[Tt]itel|[Tt]ext|[Aa]ussage|[Kk]ernaussage|[Bb]otschaft|[Ff]ormulierung|[Gg]rafik|[Ww]ert|[Dd]atum|[Ff]ußnote|[Ll]ogo)(?: ${WORT})? (?:noch )?(?:prüfen|schärfen|glätten|kürzen|straffen|überarbeiten|umformulieren|ergänzen|nachtragen|nachreichen|aktualisieren|austauschen|einfügen|klären|streichen|ersetzen|suchen|löschen|fehlt noch|kommt noch|folgt noch)(?=[.,;!)]|$)`,
  ),
]

/** An infinitive that is a sentence, "Mit der Kasse klären, ob …", and "muss noch geprüft werden" where sentences stand. */
const INFINITIVE = new RegExp(
  `(?:^|[.;:!?(–—] ?)(?:[Nn]och |[Uu]nbedingt |[Vv]orher |[Dd]ringend )?(?:(?:[Mm]it|[Bb]ei) (?:[A-ZÄÖÜ]${WORT}|de[rmn] [A-ZÄÖÜ]${WORT}) |(?:[A-ZÄÖÜ]${WORT} )?)(?:noch |vorher |kurz |nochmal |noch einmal |morgen |am ${WORT} )*${TUN}(?=[.,;!)]|$)|${VON}(?:das|hier|dies|wir) (?:muss|müssen|sollten|sollte) (?:wir |man |jemand |das |hier |dies |die Zahl(?:en)? |die Quelle )?noch (?:einmal |mal )?(?:${TUN}|geprüft|geklärt|belegt|nachgerechnet|ergänzt)${BIS}`,
)

/** The stretch of a German text that speaks of the draft, or undefined. `isPassage` for prose, notes and gaps, which give no orders. */
export const germanDraftTalkIn = (text: string, isPassage: boolean): string | undefined =>
  anywhere(text) ?? (isPassage ? INFINITIVE.exec(text)?.[0] : undefined)

const anywhere = remembered((text) => {
  for (const family of families) {
    const found = family.exec(text)
    if (found && !isGermanMatter(text, found[0], found.index)) return found[0]
  }
  return [...text.matchAll(NAMED)].find(({ 1: name }) => VORNAMEN.has(name!))?.[0]
})
