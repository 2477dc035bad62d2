// The list of units: currencies, what is counted, what is measured. Add a line here to add a unit.

/** Currencies by ISO 4217 code; RMB is what readers call CNY, and is the same money. */
export const CURRENCIES =
  'AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW KWD KZT MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RMB RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  )

/** What base a thing is measured in, how many of it one is, and its words. */
export interface Noun {
  /** Name in the ledger. */
  name: string
  /** Things of one base may be added and divided by each other. */
  base: string
  /** How many of the base one is. */
  factor: number
  en: [one: string, many: string]
  de: [one: string, many: string]
}

const noun = (name: string, base: string, factor: number, en: string, de: string): Noun => ({
  name,
  base,
  factor,
  en: en.split('/') as [string, string],
  de: de.split('/') as [string, string],
})

/** A symbol is the same for one and for many, in every language. */
const symbol = (name: string, base: string, factor: number): Noun =>
  noun(name, base, factor, `${name}/${name}`, `${name}/${name}`)

/** What is counted or measured; each takes a scale before it: "bn people", "m cores". */
export const NOUNS: Noun[] = [
  noun('people', 'people', 1, 'person/people', 'Mensch/Menschen'),
  noun('employees', 'people', 1, 'employee/employees', 'Beschäftigter/Beschäftigte'),
  noun('customers', 'people', 1, 'customer/customers', 'Kunde/Kunden'),
  noun('users', 'people', 1, 'user/users', 'Nutzer/Nutzer'),
  noun('patients', 'people', 1, 'patient/patients', 'Patient/Patienten'),
  noun('passengers', 'people', 1, 'passenger/passengers', 'Fahrgast/Fahrgäste'),
  noun('pupils', 'people', 1, 'pupil/pupils', 'Schüler/Schüler'),
  noun('students', 'people', 1, 'student/students', 'Student/Studenten'),
  noun('teachers', 'people', 1, 'teacher/teachers', 'Lehrkraft/Lehrkräfte'),
  noun('members', 'people', 1, 'member/members', 'Mitglied/Mitglieder'),
  noun('visitors', 'people', 1, 'visitor/visitors', 'Besucher/Besucher'),
  noun('residents', 'people', 1, 'resident/residents', 'Einwohner/Einwohner'),
  noun('FTE', 'full-time equivalents', 1, 'FTE/FTE', 'VZÄ/VZÄ'),
  noun('jobs', 'jobs', 1, 'job/jobs', 'Stelle/Stellen'),
  noun('households', 'households', 1, 'household/households', 'Haushalt/Haushalte'),
  noun('cores', 'cores', 1, 'core/cores', 'Kern/Kerne'),
  noun('chips', 'chips', 1, 'chip/chips', 'Chip/Chips'),
  noun('servers', 'servers', 1, 'server/servers', 'Server/Server'),
  noun('companies', 'companies', 1, 'company/companies', 'Unternehmen/Unternehmen'),
  noun('countries', 'countries', 1, 'country/countries', 'Land/Länder'),
  noun('sites', 'sites', 1, 'site/sites', 'Standort/Standorte'),
  noun('stores', 'stores', 1, 'store/stores', 'Filiale/Filialen'),
  noun('schools', 'schools', 1, 'school/schools', 'Schule/Schulen'),
  noun('beds', 'beds', 1, 'bed/beds', 'Bett/Betten'),
  noun('seats', 'seats', 1, 'seat/seats', 'Platz/Plätze'),
  noun('rooms', 'rooms', 1, 'room/rooms', 'Zimmer/Zimmer'),
  noun('homes', 'homes', 1, 'home/homes', 'Wohnung/Wohnungen'),
  noun('vehicles', 'vehicles', 1, 'vehicle/vehicles', 'Fahrzeug/Fahrzeuge'),
  noun('trains', 'trains', 1, 'train/trains', 'Zug/Züge'),
  noun('trips', 'trips', 1, 'trip/trips', 'Fahrt/Fahrten'),
  noun('flights', 'flights', 1, 'flight/flights', 'Flug/Flüge'),
  noun('visits', 'visits', 1, 'visit/visits', 'Besuch/Besuche'),
  noun('orders', 'orders', 1, 'order/orders', 'Auftrag/Aufträge'),
  noun('contracts', 'contracts', 1, 'contract/contracts', 'Vertrag/Verträge'),
  noun('projects', 'projects', 1, 'project/projects', 'Projekt/Projekte'),
  noun('cases', 'cases', 1, 'case/cases', 'Fall/Fälle'),
  noun('products', 'products', 1, 'product/products', 'Produkt/Produkte'),
  noun('units', 'units', 1, 'unit/units', 'Stück/Stück'),
  noun('seconds', 'time', 1 / 31557600, 'second/seconds', 'Sekunde/Sekunden'),
  noun('minutes', 'time', 1 / 525960, 'minute/minutes', 'Minute/Minuten'),
  noun('hours', 'time', 1 / 8766, 'hour/hours', 'Stunde/Stunden'),
  noun('days', 'time', 1 / 365.25, 'day/days', 'Tag/Tage'),
  noun('weeks', 'time', 7 / 365.25, 'week/weeks', 'Woche/Wochen'),
  noun('months', 'time', 1 / 12, 'month/months', 'Monat/Monate'),
  noun('quarters', 'time', 1 / 4, 'quarter/quarters', 'Quartal/Quartale'),
  noun('years', 'time', 1, 'year/years', 'Jahr/Jahre'),
  symbol('kg', 'mass', 1),
  symbol('t', 'mass', 1000),
  noun('tonnes', 'mass', 1000, 'tonne/tonnes', 'Tonne/Tonnen'),
  noun('litres', 'volume', 1, 'litre/litres', 'Liter/Liter'),
  symbol('m³', 'volume', 1000),
  symbol('m²', 'area', 1),
  symbol('km²', 'area', 1e6),
  symbol('ha', 'area', 1e4),
  noun('hectares', 'area', 1e4, 'hectare/hectares', 'Hektar/Hektar'),
  noun('metres', 'distance', 1, 'metre/metres', 'Meter/Meter'),
  symbol('km', 'distance', 1000),
  noun('miles', 'distance', 1609.344, 'mile/miles', 'Meile/Meilen'),
  symbol('kW', 'power', 1e3),
  symbol('MW', 'power', 1e6),
  symbol('GW', 'power', 1e9),
  symbol('kWh', 'energy', 1e3),
  symbol('MWh', 'energy', 1e6),
  symbol('GWh', 'energy', 1e9),
  symbol('TWh', 'energy', 1e12),
]

/** A noun that a ledger adds under `units`: one such thing, whose words are as typed in every language. */
export const ownNoun = (many: string, one: string): Noun => ({
  name: many,
  base: many,
  factor: 1,
  en: [one, many],
  de: [one, many],
})

/** Pure numbers with a sign or word of their own. */
export const PURE = ['count', 'times', '%', '% p.a.', 'pp', 'index', 'year'] as const

/** What people type for a unit that has another name here. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '%',
    'per cent': '%',
    pct: '%',
    'percentage points': 'pp',
    x: 'times',
    number: 'count',
    persons: 'people',
    staff: 'employees',
    ftes: 'FTE',
    inhabitants: 'residents',
    min: 'minutes',
    mins: 'minutes',
    sec: 'seconds',
    secs: 'seconds',
    hr: 'hours',
    hrs: 'hours',
    h: 'hours',
    yrs: 'years',
    liters: 'litres',
    liter: 'litres',
    l: 'litres',
    meters: 'metres',
    mi: 'miles',
    tons: 'tonnes',
    ton: 'tonnes',
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    mn: 'm',
    mm: 'm',
    mln: 'm',
    million: 'm',
    mio: 'm',
    b: 'bn',
    billion: 'bn',
    trn: 'tn',
    trillion: 'tn',
    thousand: 'k',
  }),
)

/** What people type that is told in another unit with another number. */
export const ADVICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bp: 'a basis point is 0.01 pp: 25 of them are 0.25, in pp',
    bps: 'a basis point is 0.01 pp: 25 of them are 0.25, in pp',
    'basis points': 'a basis point is 0.01 pp: 25 of them are 0.25, in pp',
    '‰': 'one per thousand is 0.1%',
  }),
)
