// English verbs by how sure a form of them is one: some forms can be nothing else, some are nouns as often as verbs.

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Finite whatever stands beside them: auxiliaries, and pasts that are no participles. */
const FINITE = new Set(
  list(`is are was were am isn’t aren’t wasn’t weren’t has have had hasn’t haven’t hadn’t do does did doesn’t don’t didn’t
  can could will would may might must shall should ought cannot can’t couldn’t won’t wouldn’t mustn’t shouldn’t needn’t
  became began blew broke chose drank drew drove ate fell flew forbade forgot forgave froze gave went grew knew lay rang rode rose ran
  sang sank saw shook shrank shrunk sprang spoke sprung stole stank swam swore swung took tore threw undertook underwent undid
  outdid outgrew outran overcame overdrew overran oversaw overtook overthrew withdrew woke wore wove wrote foresaw forewent arose
  mistook partook retook came proves`),
)

/** Past and participle in one: finite after a subject, unless a passive is meant. */
const EITHER = new Set(
  list(`built bought brought bent bound bred burnt caught clung crept dealt dug dwelt fed felt fought found fled got ground held hung
  heard kept knelt laid led leant leapt learnt left lent lit lost made meant met misled misread mistaken paid repaid prepaid outsold
  rebuilt said sent shone shot showed slept slid smelt sold sought spelt spent spilt spun spoilt sprang stood stuck struck stung
  swept taught thought told understood undersold upheld withheld withstood won wound undid outspent overspent`),
)

/** Base, past and participle in one. */
const SAME = new Set(
  list('set put cut hit let cost spread split shut bet beat burst cast hurt quit shed thrust upset bid read'),
)

/** Never nouns. */
const PURE =
  list(`insure injure abandon absorb accelerate accept accompany accomplish accrue accumulate achieve acquire adapt adhere adjust admit adopt advise
  affect afford aggravate agree align allocate allow alter amend amplify analyse announce annoy anticipate appear apply appoint appreciate approve
  argue arise arrange arrive ascend ask assemble assert assess assign assist assume assure attach attain attend attract avoid await ban bear become
  befall begin behave believe belong blame blend blur borrow bother break bring broaden build bury buy calculate cancel carry catch celebrate cease
  choose clarify coincide collapse collect combine come commit compare compel compete compile complain complement complete comply comprise compress conceal concede
  conceive concern conclude condemn conduct confess confine confirm conflict confront confuse connect consider consist consolidate constitute constrain
  consult consume contain contend continue contract contradict contribute convert convey convince cope correct correlate correspond create criticise cure
  curtail deceive decide declare decrease deepen defeat defend defer define defy degrade delegate delete deliver demonstrate deny depart depend depict deplete deploy deprive
  derive descend describe deserve destroy detect deter deteriorate determine devastate develop deviate devote die differ digest digitise diminish disagree disappear disappoint
  discharge discourage discover discuss dismiss displace dissolve distinguish distort distribute disturb diverge diversify divert divide dominate donate dwindle earn ease
  eat educate elect eliminate emerge emit emphasise employ empower enable encounter encourage endanger endure enforce engage enhance enjoy enlarge ensure
  enter entice entitle equal equip erode escape establish evade evaluate evaporate evolve exacerbate examine exceed exclude execute exempt exercise exert exist expand expect expire
  explain exploit explore expose express extend extract facilitate fade fail fall fill find finish fix flourish fluctuate follow forbid forego foresee forgive form formulate foster free freeze
  frustrate fulfil fulfill function gather generate get give glean go govern grab grow guard handle happen harm heal hear hesitate hide hinder hinge identify ignite ignore
  illuminate illustrate imagine impair impede implement imply impose impress improve include incur indicate induce infer inflate inflict influence inform inhabit inherit
  inhibit initiate inject innovate insist inspect inspire install insulate integrate intend intensify interact interfere interpret intervene introduce invade invent invest investigate invite involve
  isolate join justify keep know lack launder lead learn leave lend lengthen lessen let liberate lie like linger listen live locate lose lower
  maintain make manage manufacture marry mask master matter maximise mean meet merge migrate minimise misjudge mislead misread mitigate modernise modernize modify monetise monopolise mount multiply
  narrow neglect negotiate nurture obey oblige obscure observe obtain occupy occur offend omit operate oppose optimise originate oscillate outbid outlast outlive outnumber outpace outperform
  outrank outsell outspend outstrip outweigh overcome overestimate overlook overrun oversee overshoot overstate overtake overwhelm own owe participate penetrate perceive perform perish permeate persist persuade pertain
  plummet plunge ponder portray possess postpone precede predict prefer prepare preserve press pretend prevail prevent proceed proclaim procure prohibit prolong promote
  propose prosper protect prove provide provoke publish punish pursue qualify quadruple quantify raise reach react realise reallocate reappear reassure rebuild recall recede receive reclaim recognise
  recommend reconcile reconsider recover recruit recycle redeem redefine redirect reduce refer refine reflect refund refuse regain register regret regulate reinforce reject relate relax relieve relocate rely remain remember remind remove
  render renew reopen reorder repay repeat repel replace replicate represent reproduce require rescue resemble reshape reside resign resist resolve resort respect respond restore restrict restructure
  resume retain retire retreat retrieve reveal revert revise revive revolve ride rise rob roam run sacrifice safeguard satisfy save say scatter secure see seek seem segregate select sell send separate
  serve settle sever shape share sharpen shed shine shorten shrink sigh signify simplify simulate sing sink sit skew slide slip smooth soften solve speak specialise specialize specify speed spend spill split spoil spread spur
  squander stabilise stabilize stagnate stand standardise stay steal steer stem stifle stimulate stipulate strengthen stretch strike strive struggle subsidise substitute subtract succeed suck suffer suffice suggest suit supersede
  supplant suppose suppress surmount surpass surrender surround survive suspect suspend sustain swallow swap swell symbolise take talk tear tell tempt tend terminate testify thank think thrive throw tighten tolerate transcend
  transform transmit traverse treat tremble undercut underestimate undergo underlie undermine underpin underperform understand understate undertake undo unfold unify unite unlock unravel unsettle unveil update uphold
  decouple underbid accuse admire allege amaze authorise authorize bake banish bleed breathe certify chase circulate circumvent coexist conserve construct contaminate converge cram crave
  crumble cultivate decarbonise decentralise dedicate demolish depreciate detach devalue devise devour discriminate dispatch downgrade duplicate dilute electrify elude emulate
  enact encompass entail exaggerate excel exhaust expedite falter fend forge gravitate harden hasten heighten hospitalise impoverish incentivise industrialise instruct
  intersect irritate lament languish liquidate loosen magnify manipulate materialise mediate mobilise motivate necessitate nullify outsource oust overcharge overpay
  overspend overreact paralyse perpetuate pinpoint pioneer populate preside privatise proliferate rationalise reassign recur refurbish reimburse reinvest rejoin renegotiate resell retrain
  rewrite rot saturate scrutinise seep shun siphon smuggle soothe spawn spearhead speculate starve subside supervise synchronise unleash usher vaccinate wane wither write
  age boil cook clog cluster compensate confide crack crawl dominate drown economise err evict fare flatten flock freeze fuse haggle hoard hurtle idle induct itch knit lapse launder
  mature mushroom nest overheat pend plough quieten rust scale sneak solidify sponsor sprawl subcontract swarm tamper trudge underpay unionise vacate vie visualise wobble
  urge use vanish vary verify violate wander warn weaken wear weigh welcome widen wield win withdraw withhold withstand wonder worsen yield`)

/** Nouns as well; after a noun their form in -s is as a rule a verb. */
const WEAK =
  list(`act add aid aim answer apologise assault attack attempt avert back ban bar bargain beat benefit bend bet bid bind bite block blow bolster book boost bounce breach burn burst buck call
  capture cast cater challenge charge chase cheat check cite claim clash clean clear climb cling close cling collaborate color colour command compensate
  compliment compound compromise conquer contrast cool count counter couple cover crash creep cross crowd crush cruise dash date dare debate decay decline
  delight dip disguise distrust dive divest dodge double doubt drag drain draw dress drift drill drink drive drop dry dump eclipse echo embrace end
  envy excuse exit experience face favour favor fear feature feed feel fetch fight fit flag flee flood flow fly fold force fuel gain gamble glide grasp
  greet grind grip guarantee guess guide halt halve hamper hand hang hate haul head help hide hike hire hit hold hope hunt hurry hurt idle
  jeopardise jump keep kick kill knock lag last latch laugh launch lay lean leap lift link lobby lodge look love mark melt mention mirror misuse miss mix mock mourn
  move near nudge obsess open overhaul overlap overload pack part pass pause pay peak pick pile pinch place play please pledge plug poll pose position pour praise preach preempt
  prey price print probe promise prompt pull pump push put question race rally range rank reap rebound record reign reward ring
  rest return rival rocket roll ruin rule rush sack sail scan score scrap scramble screen seal search seize set shadow shake shelve shift ship shop shoot show shut shrug sidestep sign signal slash sleep slow
  slump smell snap soar sort spark spin spot spring squeeze stack stage stall start state steady step stick stir stop strain strip
  succumb suit surge surprise swamp sway sweep swing switch tackle tail talk tap taper target taste team tease test threaten tie tilt tip top total touch tout toy trace trail train
  travel trade trap trick trickle trigger triple trouble trump trust try tumble turn undercut upset value view visit voice vote wait walk want
  waste watch welcome wish work worry wrap`)

/** Nouns first. */
const STRONG =
  list(`anchor tailor monitor mentor factor author tutor doctor harbor filter shelter shoulder power water weather tower hammer broker
  tether shutter temper tender wager pepper salvage ravage package cement supplement segment position caution auction ration
  partition levy query measure capture structure picture venture nurture pressure rupture fracture guarantee favor pilot
  access account advance advantage approach appeal audit average balance ballot bank batch bill board bond border bottleneck branch bridge brand budget bundle bus buffer cap care case cash cause centre center
  chain change channel chart circle class coach code commission comment compass complaint concept condition contact contest control copy cost course credit crop cruise curb cure cycle damage data deal decrease delay demand deposit design detail discount display
  dispute document dose draft duty effect effort estimate event exchange excess exhibit expense export fare fee field file film finance fine firm floor focus forecast form format frame freight front fund gap gate gear goal grade
  group harbour harvest head host house impact import increase index input interest interview invoice issue journey judge key label labour land lane layer lease lecture lesson lever level licence license light limit line list load loan lock loss lot machine
  mail mandate map margin market mass master match measure merit message milestone model money monitor mortgage motion name need network note notice number object objective offer office
  option order outline output package page paper park patent pattern pension people period permit phase phone picture pilot pipe plan plant point policy port post power practice premium presence present pressure
  process product profile profit program programme progress project property proposal purchase purpose quarter quota rate ratio reason reform regard region release rent repair report request research reserve resource response result review revenue
  ring risk rival role roof room root route row sale sample sanction scale schedule scheme school scope seat second section segment sequence series service session shape share sheet shelf shock shortage side site
  size skill slice slot source space staff stake standard station status stock store storm strategy stream stress structure study style subject subsidy supply support surface surplus survey system table task tax
  telephone tenant tender term thing ticket time title token toll tool track traffic transfer transition transport trend trial trip truck tunnel type unit upgrade user variant venture view volume wage wave way website week
  weight work zone`)

/** Verbs of change that take no object: what they happen to is their subject, even before "by". */
export const CHANGES = new Set(
  list(`climbed declined decreased dropped dipped doubled eased expanded halved improved increased jumped plunged recovered
  shortened slid slipped slowed slumped soared surged tripled weakened worsened tumbled widened narrowed lengthened gained lost`),
)

const thirdPerson = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`

/** What a word can be as a verb. `noun` says how readily it is a noun. */
export interface Form {
  form: 'finite' | 'past' | 'same' | 'base' | 'third'
  noun: 'never' | 'perhaps' | 'mostly'
}

const FORMS = new Map<string, Form>()
for (const [verbs, noun] of [
  [STRONG, 'mostly'],
  [WEAK, 'perhaps'],
  [PURE, 'never'],
] as const)
  for (const verb of verbs) {
    FORMS.set(verb, { form: 'base', noun })
    FORMS.set(thirdPerson(verb), { form: 'third', noun })
  }
// Verbs in their base form, and nouns in -s.
for (const verb of list(`question view price flow pump train record test part pack place plug poll race reward ring rule screen seal search ship shop
  signal spot target tail team tip track trail trap truck value visit voice wish fuel feature guide hand hint check claim challenge mention mix record
  block book call check color colour compliment count drill drink flight hike leap line list mark note pass pile probe push queue round scan score seat set
  sort stack stall strip stick team visit`))
  FORMS.set(thirdPerson(verb), { form: 'third', noun: 'mostly' })
// Nouns in one form and not in the other.
for (const verb of [
  'find',
  'lead',
  'run',
  'use',
  'share',
  'form',
  'function',
  'contract',
  'rise',
  'fall',
  'press',
  'decrease',
])
  FORMS.set(verb, { form: 'base', noun: 'perhaps' })
for (const verb of [
  'leaves',
  'lives',
  'finds',
  'runs',
  'lies',
  'breaks',
  'likes',
  'rides',
  'falls',
  'slides',
  'slips',
  'updates',
  'splits',
])
  FORMS.set(verb, { form: 'third', noun: 'perhaps' })
for (const verb of [
  'ages',
  'clusters',
  'cooks',
  'cracks',
  'fares',
  'lapses',
  'nests',
  'scales',
  'sponsors',
  'uses',
  'shares',
  'forms',
  'functions',
  'contracts',
  'masters',
  'conflicts',
  'concerns',
])
  FORMS.set(verb, { form: 'third', noun: 'mostly' })
for (const verb of [
  'empties',
  'tidies',
  'readies',
  'muddies',
  'pays',
  'lacks',
  'helps',
  'wants',
  'shows',
  'sees',
  'adds',
  'draws',
  'lags',
])
  FORMS.set(verb, { form: 'third', noun: 'never' })
for (const word of EITHER) FORMS.set(word, { form: 'past', noun: 'never' })
for (const word of SAME) FORMS.set(word, { form: 'same', noun: 'perhaps' })
FORMS.set('cost', { form: 'same', noun: 'mostly' })
for (const word of FINITE) FORMS.set(word, { form: 'finite', noun: 'never' })

/** Words in -ed that are no pasts. */
const NO_PAST =
  /^(?:need|seed|feed|weed|breed|bleed|speed|indeed|hundred|proceed|exceed|succeed|embed|shed|sacred|naked|kindred|hatred|aged|related|so-called)$/

/** What a word in small letters can be as a verb; undefined for what is none that is known. */
export const formOf = (word: string): Form | undefined => {
  const known = FORMS.get(word)
  if (known) return known
  if (/’(?:re|ve|ll|d|m)$|^(?:it|that|there|what|who|here|he|she|let)’s$/.test(word))
    return { form: 'finite', noun: 'never' }
  if (/[a-z]{2}ed$/.test(word) && !word.includes('-') && !NO_PAST.test(word)) return { form: 'past', noun: 'never' }
  return undefined
}
