// What rules took for a fault in the briefs of four trades, and beside each what they still have to tell.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const german = 'brief: { about: { language: de-DE } }'

/** What a rule says of a brief with these parts. */
const toldBy = (rule: string, parts: string): string[] =>
  findIn(parts)
    .filter(({ code }) => code === `lint/${rule}`)
    .flatMap(({ message, notes }) => [message, ...notes])

/** Whether a rule is silent on one text of a point. */
const isSilent = (rule: string, part: string, text: string, more = ''): boolean =>
  toldBy(rule, `point: { ${part}: ${JSON.stringify(text)} }\n${more}`).length === 0

it.each([
  ['A second partner already reads every settlement agreement before it leaves the house', true],
  ['A second partner reads every settlement agreement before the client sees it', true],
  ['Two editors read each proof before it goes out the door', true],
  ['Every parcel leaves the house by noon', true],
  ['A nurse checks each prescription before the patient leaves the house', true],
  ['The printer checks colors on a proof before the client sees it', true],
  ['Architects price each variant before the council hears of it', true],
  ['An auditor signs the accounts before the board reads them, and the bank trusts it', true],
  ['The mill tests each cloth before it leaves the house', true],
  ['Carers see patients who rarely leave the house', true],
  ['Most drawings are corrected before the client notices', true],
  ['This needs a check before it leaves the house', false],
  ['The last chart is redone before the client sees it', false],
  ['We may tone this down before the committee reads it', false],
  ['Check everything again before the client sees it', false],
  ['Anna looks over the numbers before the client sees it', false],
  ['To be discussed before the document leaves the house', false],
  ['Needs another pair of eyes before the board reads it', false],
  ['The wording is softened before it goes out the door', false],
])('is silent on "%s" for internal-remark: %s', (text, silent) => {
  expect(isSilent('internal-remark', 'prose', text)).toBe(silent)
})

it.each([
  ['Ein zweiter Anwalt liest jedes Schreiben, bevor der Mandant es sieht', true],
  ['Die Färberei prüft jedes Muster, bevor der Kunde es bekommt', true],
  ['Nochmal prüfen, bevor der Kunde das sieht', false],
  ['Die Zahl muss stimmen, bevor der Kunde es sieht', false],
])('is silent on the German "%s" for internal-remark: %s', (text, silent) => {
  expect(isSilent('internal-remark', 'prose', text, german)).toBe(silent)
})

it.each([
  ['How much of the gain at Ludbury was owed to the attention the trial drew', true],
  ['Savings depend less on the wire than on how much of the ramp it covers', true],
  ['The farm asks how many of the cows calve in spring', true],
  ['Nobody knows how much of the catch is thrown back', true],
  ['The lease takes as much of the roof as the array needs', true],
  ['It is open whether much of the traffic would return', true],
  ['Too much of the day goes on paper', true],
  ['The question is whether most readers would pay', true],
  ['The trial has to show how much of the heat is lost in the duct', true],
  ['Whether many of the guests return is not known', true],
  ['Much of the gain was owed to the trial', false],
  ['The wire covers much of the ramp', false],
  ['Many of the cows calve in spring', false],
  ['A handful of trucks carry the ore', false],
])('is silent on "%s" for vague-quantity: %s', (text, silent) => {
  expect(isSilent('vague-quantity', 'so_what', text)).toBe(silent)
})

it.each([
  ['A client sees perhaps three of these letters', true],
  ['There is perhaps one reason to wait, and it is the mine plan', true],
  ['The depot has room for perhaps 40 trams', true],
  ['Perhaps a dozen growers sell at the gate', true],
  ['The ferry carries perhaps twice its load', true],
  ['A guard walks maybe four miles a night', true],
  ['Perhaps half of the seats stay empty', true],
  ['The yard has perhaps a hundred tools', true],
  ['Perhaps two in ten letters come back', true],
  ['Repairs take maybe a third of the night', true],
  ['Perhaps the mine plan changes', false],
  ['Perhaps one day the plant opens', false],
  ['The client is perhaps content', false],
  ['Maybe the tram is late', false],
])('is silent on "%s" for likelihood: %s', (text, silent) => {
  expect(isSilent('likelihood', 'prose', text)).toBe(silent)
})

it.each([
  ['Ein Mandant sieht vielleicht drei solcher Briefe', true],
  ['Vielleicht ein Dutzend Webstühle steht still', true],
  ['Vielleicht bleibt der Preis', false],
])('is silent on the German "%s" for likelihood: %s', (text, silent) => {
  expect(isSilent('likelihood', 'prose', text, german)).toBe(silent)
})

it('takes the one line under a step of a process for its words, and beside lists of a pillar for a list of one', () => {
  const one = (kind: string, list: string) =>
    toldBy(
      'lone-bullet',
      `exhibit: { kind: ${kind}, title: Order to cloth, ${list}: [{ head: Order, says: [Price and date] }, { head: Weave, says: [Warp is drawn in, Looms run at night] }, { head: Send, says: [Cloth is rolled] }] }`,
    )
  expect(one('process', 'steps')).toEqual([])
  expect(one('pillars', 'items')).not.toEqual([])
})

const titles = (all: readonly string[]): string =>
  `argument: { points: [${all
    .map((claim, index) => `{ id: p${index}, claim: ${JSON.stringify(claim)}, facts: [trade_view] }`)
    .join(', ')}] }`
it.each([
  ['Diesel is the largest single item of haulage cost', true],
  ['Trolley assist beats battery trucks on price and on proof', true],
  ['The line could be live before the pit reaches its next pushback', true],
  ['A fixed fee undercuts the hour', true],
  ['Weekday trains are the busiest', true],
  ['The new kiln saves gas', true],
  ['Shorter shifts cut errors', true],
  ['Rail outlasts road', true],
  ['The bakery opens after the market has closed', true],
  ['The oldest boats burn the dearest fuel', true],
  ['Regular checks reduce waste', true],
  ['The market is open', false],
  ['The harvest is honest', false],
  ['Interest in the forest is real', false],
  ['The case goes before the board', false],
])('counts "%s" among the titles that say something: %s', (claim, says) => {
  expect(toldBy('vague-titles', titles([claim, claim, claim, claim])).length === 0).toBe(says)
})

it.each([
  ['Lieferzeit schlägt Preis', true],
  ['Farbe ist der größte Posten', true],
  ['Der Umbau senkt die Kosten', true],
  ['Die Anlage steht, bevor der Vertrag endet', true],
  ['Das teuerste Wasser fließt nachts', true],
  ['Die Kosten der Gäste sind bekannt', false],
])('counts the German "%s" among the titles that say something: %s', (claim, says) => {
  expect(toldBy('vague-titles', `${titles([claim, claim, claim, claim])}\n${german}`).length === 0).toBe(says)
})

it.each([
  ['The price is set on what matters have actually taken', true],
  ['What they really want is not to be surprised', true],
  ['Prices would be set on hours that were really worked', true],
  ['The meter counts the water that is actually used', true],
  ['Farmers who really irrigate at night pay the low rate', true],
  ['The club pays for the seats which were actually filled', true],
  ['Few know how much the lift really costs', true],
  ['The survey asks where guests actually come from', true],
  ['Nobody wrote down what the pump really moved', true],
  ['The grid pays for the power that was truly fed in', true],
  ['The court actually needs judges', false],
  ['The plant really pays for itself', false],
  ['We find that the court really needs judges', false],
  ['The site is really good', false],
])('is silent on "%s" for filler: %s', (text, silent) => {
  expect(isSilent('filler', 'prose', text)).toBe(silent)
})

it.each([
  ['Bezahlt werden nur die wirklich geleisteten Stunden', true],
  ['Die Lage ist wirklich wichtig', false],
])('is silent on the German "%s" for filler: %s', (text, silent) => {
  expect(isSilent('filler', 'prose', text, german)).toBe(silent)
})

const rebuilt = (holds: string, marked: string): string[] =>
  toldBy(
    'highlight',
    `point: { claim: The rebuild cuts cost and is paid back before the lease ends, holds: "${holds}", facts: [capex_2024] }
exhibit: { kind: table, title: The rebuild, columns: [What, Value], rows: [[Rebuild, $capex_2024], [Cost before, $revenue_2024], [Payback, $revenue_2022]], highlight: ${marked} }`,
  )
it('lets a table mark the row from which the title computes what it asserts of its subject', () => {
  expect(rebuilt('revenue_2022 < 13', 'Payback')).toEqual([])
  expect(rebuilt('revenue_2022 < 13', 'Cost before')).not.toEqual([])
  expect(rebuilt('revenue_2022 > capex_2024', 'Payback')).not.toEqual([])
  expect(rebuilt('capex_2024 < 4', 'Payback')).not.toEqual([])
})

it.each([
  ['Ludbury is the busiest of our termini, so the easier ones should do no worse', true],
  ['Waiting for cheaper diesel would not bend the curve', true],
  ['A fixed fee shifts the risk to the firm, which is better placed to carry it', true],
  ['A trolley line saves diesel on the ramp and brings trucks up faster', true],
  ['Tyres come last, though they wear faster on steep ground', true],
  ['Fewer litres burnt on the ramp mean fewer tankers on the road', true],
  ['Longer matters need closer supervision', true],
  ['Older trees give smaller apples', true],
  ['Smaller classes cost more', true],
  ['Fewer stops make the tram faster', true],
  ['Hoping for lower rents is no plan', true],
  ['A second kiln cuts waste and dries bricks faster', true],
  ['Nets tear sooner in cold water', true],
  ['Pier 4 is the deepest of the berths, and the others load slower', true],
  ['Warmer barns mean healthier calves', true],
  ['More doors let crowds leave sooner', true],
  ['The lease moves the cost to the owner, who is better able to bear it', true],
  ['Trucks climb the ramp faster', false],
  ['The firm is cheaper', false],
  ['The firm earns a higher margin', false],
  ['The tram is faster', false],
  ['Diesel is cheaper and dirtier', false],
])('is silent on "%s" for no-comparator: %s', (text, silent) => {
  expect(isSilent('no-comparator', 'claim', text)).toBe(silent)
})

it.each([
  ['Fremdes Färben wäre nur auf dem Papier billiger', true],
  ['Kleinere Maschinen brauchen weniger Wasser und weniger Zeit', true],
  ['Kürzere Wege machen Boten schneller', true],
  ['Das Färben ist billiger', false],
  ['Die Maschinen brauchen weniger Wasser', false],
])('is silent on the German "%s" for no-comparator: %s', (text, silent) => {
  expect(isSilent('no-comparator', 'claim', text, german)).toBe(silent)
})
