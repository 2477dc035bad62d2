// English verbs as titles use them, and whether a title has a finite one. A list and the word before and after it: no tagger.

/** Finite whatever stands beside them. */
const SURE = new Set(
  `is are was were let put has have had does do did can could will would may might must shall should cannot can’t won’t isn’t aren’t
  doesn’t don’t didn’t remains remain remained becomes become became grew fell rose went gave took made came saw got began lost won
  kept held led left stood paid sold bought built brought met sent spent drove chose broke wrote knew thought shrank sank sprang
  outgrew outperformed overtook exceeds exceed exceeded means needs need carries carry allows allow enables enable requires require
  includes include contains contain comprises consists belongs belong depends depend lies stems seems seem appears appear lets
  puts trails lags lacks outpaces exceeds improves improve improved declines improved generates generate delivers deliver creates
  create explains explain proves prove suggests suggest confirms confirm implies imply offers provides provide gives give takes take makes make
  goes go comes come keeps keep gets get stays stay loses lose wins says say tells tell sees see becomes stands sits
  outweighs outsells reaches reach enters enter serves serve supports justifies justify undermines undermine threatens threaten
  follows follow earns earn sells sell buys buy builds brings bring grows grow falls rises drives holds leads pays`
    .split(/\s+/)
    .filter(Boolean),
)

/** Verbs whose forms are nouns as well. */
const DOUBLE = new Set(
  `fall rise drive hold lead pay show shows move moves cost costs cut cuts use uses run runs place places plan plans rank ranks
  post posts report reports test tests share shares start starts end ends gain gains drop drops slip slips climb climbs surge surges
  slow slows double doubles halve halves triple triples face faces hit hits beat beats set sets turn turns work works rest rests
  support offer build win stem lack lag trail sit stand lie count counts act acts put let open opens close closes look looks
  help helps hurt hurts shift shifts risk risks limit limits shrink shrinks increase increases decrease decreases decline
  outperform match matches trade trades account accounts result results change changes focus focuses concentrate concentrates
  fund funds price prices market yield yields peak peaks stall stalls fail fails succeed succeeds mean remain point points
  resemble resembles pull pulls push pushes ship ships stick sticks weigh weighs fit fits balance depend stop stops block blocks
  call calls agree agrees contradict contradicts reconcile reconciles add adds answer answers ask asks back backs bet bets
  borrow borrows cause causes cover covers deserve deserves differ differs earn escape expand expands extend extends
  feed feeds find finds free frees hinge hinges join joins jump jumps justify launch launches learn learns lift lifts live lives
  lower lowers narrow narrows own owns peak perform performs prefer prefers prevent prevents produce produces promise promises protect protects
  raise raises reduce reduces reflect reflects replace replaces save saves scale scales settle settles signal signals
  spend spends split splits spread spreads squeeze squeezes store suffer suffers survive survives swing swings target targets
  tend tends top tops travel travels treat treats tumble tumbles vary varies wait waits want wants widen widens`
    .split(/\s+/)
    .filter(Boolean),
)

/** Verbs that are never nouns: their forms are made here. "-s" is a verb after any noun, the bare form after a plural. */
const PLAIN =
  `abandon absorb accelerate accept accompany achieve acquire adapt adopt advance advise affect afford allocate announce anticipate apply
  approve argue arise arrive assert assign assume assure attract avoid await become begin benefit boost bring broaden calculate capture
  catch challenge charge choose cite claim combine command commit compare compete compete complete concede conclude confine confront
  connect consider consist consolidate consume continue contribute control convert convince cope correct correspond criticise deepen
  defend define delay demand demonstrate deny describe destroy determine develop diminish disappear disappoint discover distribute
  divide dominate draw drift dwindle ease eliminate embrace emerge employ encounter encourage ensure erode establish estimate evaluate
  evolve examine exist exit expect experience exploit explore expose express face favour favor fill finance finish fluctuate force forget
  foster gather govern grant guarantee guide handle happen identify ignore illustrate impact impair impede impose incur indicate induce
  influence inform inherit inhibit integrate intensify introduce invest invite involve lag last lengthen lessen level license link
  load lock maintain manage manufacture mark mask mature measure migrate miss mitigate mix modernise modernize monetise multiply negotiate
  obtain occupy occur oppose optimise order originate overcome overlap overstate pass penalise penetrate permit persist persuade pick pilot
  play pledge plunge position possess postpone precede predict present preserve press proceed process procure profit progress project promote
  propose prosper publish purchase pursue qualify question quit reach react realise recede receive recognise recommend recover recruit
  redefine refer refuse regain reject relate release relieve rely remove rent repay repeat represent resist resolve respond restore restrict
  retain retire return reveal reverse reward rival roll rule satisfy score secure seek select separate shape shed shorten solve sort speak
  speed stabilise stabilize stagnate steady steer stimulate strengthen strike strip struggle substitute suit surpass surround sustain switch
  taper tackle teach tempt tie tighten tolerate touch trace track transfer transform trigger trust understand understate unlock upgrade urge
  validate value view visit vote vanish warrant waste watch weaken win withdraw withstand worsen worry yield`
    .split(/\s+/)
    .filter(Boolean)
const thirdPerson = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
for (const verb of PLAIN) for (const form of [verb, thirdPerson(verb)]) DOUBLE.add(form)
for (const form of 'drew began understood withdrew withstood sought taught caught struck spoke forgot overcame arose sank undertook undercut'.split(
  ' ',
))
  SURE.add(form)

const BEFORE_NOUN = new Set(
  `the a an of in on for to by with from at and or its their our his her this that these those no every each any some all
  two three four five six seven eight nine ten first second third next last key main new old total own more less most per
  between into about over under as`.split(/\s+/),
)

/** What follows a plural noun rather than a verb. */
const AFTER_NOUN = new Set(
  'of and or in for by at on to from with per as between across within under over , : ; – is are'.split(' '),
)

const PLURAL = new Set(
  'people data they we you most many both none others customers all some few rivals who which that not still now also no longer never always only'.split(
    ' ',
  ),
)

const MODAL = /^(?:cannot|can|could|will|would|may|might|must|shall|should|do|does|did|is|are|was|were|has|have|had)$/i

/** True where a title has a finite verb. In doubt it has: a false alarm is worse than a miss. */
export function hasEnglishVerb(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,:;–]/gu) ?? []
  const verbs = words.flatMap((typed, index) => (isVerb(typed, index) ? [index] : []))
  // "The advantage that money cannot buy" has verbs in its relative clause alone: the sentence needs one more.
  const relative = words.findIndex((word, index) => index > 0 && /^(?:that|which|who|whose)$/i.test(word))
  if (relative > 0 && verbs.length > 0 && verbs[0]! > relative) {
    const own = verbs.filter(
      (verb, index) => index === 0 || verb - verbs[index - 1]! > (MODAL.test(words[verbs[index - 1]!]!) ? 3 : 1),
    )
    return own.length > 1
  }
  return verbs.length > 0

  function isVerb(typed: string, index: number): boolean {
    const word = typed.toLowerCase().replaceAll("'", '’')
    const before = words[index - 1]?.toLowerCase()
    const after = words[index + 1]?.toLowerCase()
    // "Revenue’s fallen" is left to the sure ones; "Tencent’s" is a possessive.
    if (SURE.has(word)) return true
    // After an aside between commas the sentence goes on: "workloads, more than words, show scale".
    if (before === ',' && words.slice(0, index - 1).includes(',') && !BEFORE_NOUN.has(word) && after !== undefined)
      return true
    if (before === undefined || BEFORE_NOUN.has(before) || /^\d|[,:;–]$/.test(before) || /’s?$/.test(before))
      return false
    if (/[a-z]{2}ed$/.test(word) && !word.includes('-') && after !== undefined) return true
    // Any word in -s after a noun, with something after it that no preposition leads: "leaves room".
    if (/[a-z]{2}[^sui’]s$/.test(word) && after !== undefined && !AFTER_NOUN.has(after)) return true
    if (!DOUBLE.has(word)) return false
    if (after === undefined) return word.endsWith('s') === false && before.endsWith('s')
    if (after === 'of' || after === ',' || after === ':' || after === 'and') return false
    return word.endsWith('s') || before.endsWith('s') || PLURAL.has(before)
  }
}
