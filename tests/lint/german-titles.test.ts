// Verbs of German titles: a heading has none, a sentence has one, and two sentences joined by "und" are two messages.
import { expect, it } from 'vitest'
import { lexiconFor } from '../../src/lint/words/index.ts'

const { hasVerb, joinsClauses } = lexiconFor('de')!
const lines = (text: string): string[] => text.trim().split('\n')

const SENTENCES = lines(`
Das Museum verliert Besucher, während die anderen Häuser fast aufgeholt haben
Steigende Löhne drücken die Marge
Zwei von drei Kunden zahlen zu spät
Im Süden wächst der Markt doppelt so schnell
Wer zuerst baut, sichert sich die besten Flächen
Je größer die Charge, desto geringer der Ausschuss
Heute kommen Kinder
Drei Abende öffnen
Öffnen Sie das Museum an drei Abenden
Besucher bleiben aus
Wenn Kunden wechseln, verlieren Banken Geld
Ersatzteile fehlen
Das Angebot übertrifft die Nachfrage
Sparkassen behalten ihre Kunden länger
Freier Eintritt erreicht vor allem die, die schon kommen
Die Stadt plant drei neue Linien
Der Versuch, eine neue Linie zu bauen, scheiterte
Die vom Land gezählten Besuche sinken`)

const HEADINGS = lines(`
Nur 3 % der Objekte im Licht der Ausstellung
Hohe Kosten und geringe Wirkung des freien Eintritts
Steigende Löhne als größter Treiber der Kosten
Kosten, die schneller wachsen als der Umsatz
Ein Haus, in dem jeder zweite Platz leer bleibt
Gründe, warum Kunden wechseln
Besuche seit 2019 um ein Drittel gesunken
Der Markt 2030: doppelt so groß, halb so viele Anbieter
Deutlich höhere Kosten je Stück bei kleinen Losen
Donnerstags mehr Besuche als an allen anderen Tagen zusammen
Die vom Land gezählten Besuche
Von der Filiale zur App`)

const TWO = lines(`
Die Besuche sinken und die Kosten steigen
Der lange Donnerstag brachte doppelt so viele Besuche, und die Stadt plant neue Linien
Im Süden wächst der Markt und im Norden schließen Filialen
Die Klinik hat mehr Patienten verloren und der Neubau verzögert sich
Junge Leute fehlen und das Depot ist voll`)

const ONE = lines(`
Die Besuche sanken seit 2019 und sinken weiter
Das Museum kann drei Abende öffnen und das Depot zeigen
Drei Abende öffnen und das Depot zeigen
Die Besuche sinken, und das trifft die Kasse
Die Besuche sinken und damit steigen die Zuschüsse
Häuser, die Abende öffnen und Themen zeigen, gewinnen
Das Museum braucht Abende und das Depot Themen
Das Haus hat Besucher verloren und Personal gewonnen
Auslastung und Preis bestimmen das Ergebnis
Der Umsatz sinkt, weil Kunden wechseln und Preise fallen
Drei Abende kosten weniger und beide Wege bringen Besucher`)

it.each(SENTENCES)('finds the verb of "%s"', (title) => expect(hasVerb!(title)).toBe(true))
it.each(HEADINGS)('finds no verb in "%s"', (title) => expect(hasVerb!(title)).toBe(false))
it.each(TWO)('hears two messages in "%s"', (title) => expect(joinsClauses!(title)).toBe(true))
it.each(ONE)('hears one message in "%s"', (title) => expect(joinsClauses!(title)).toBe(false))
