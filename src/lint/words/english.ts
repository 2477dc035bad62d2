// English words for the rules about wording.
import { englishAmounts } from './amounts.ts'
import { englishAnnouncing } from './announcing.ts'
import { isAskingClause } from './english-asking.ts'
import { hasEnglishVerb } from './english-finite.ts'
import { englishChances } from './chances.ts'
import { formOf } from './english-verbs.ts'
import { englishFillers } from './fillers.ts'
import type { Lexicon } from './lexicon.ts'
import { englishMoments } from './moments.ts'

const list = (words: string): string[] => words.split('|').map((word) => word.trim().replace(/\s+/g, ' '))

export const english: Lexicon = {
  language: 'en',
  announcing: englishAnnouncing(hasEnglishVerb),
  hasVerb: hasEnglishVerb,
  isAsking: isAskingClause,
  opensClause: (word, next) => {
    const verb = formOf(next)
    const own = formOf(word)
    if (!/\p{Ll}{3}s$/u.test(word) || word.endsWith('ss') || own?.noun === 'never') return false
    // "Rivals add": no verb in -s has a bare one after it.
    if (own) return /^(?:add|raise|want|build|buy|ask|close|expand|lose|keep|leave|grow|sell|pay)$/.test(next)
    return verb?.form === 'finite' || (verb?.form === 'base' && verb.noun === 'never')
  },
  specific: list(
    'more|less|fewer|most|least|higher|lower|faster|slower|larger|smaller|bigger|better|worse|best|worst|cheaper|stronger|weaker|earlier|later|deeper|wider|longer|shorter|ahead|behind|beyond|above|below|first|second|third|only|none|no|not|cannot|never|both|half|twice|double|triple|grew|grow|grows|growing|growth|rose|rise|rises|fell|fall|falls|fallen|slowed|slow|slows|gained|gain|gains|lost|lose|loses|won|win|wins|improved|improve|improves|declined|decline|declines|increased|increase|increases|decreased|decrease|shrank|shrink|shrinks|leads|led|lags|lagged|outpaces|outgrew|exceeds|exceeded|doubled|doubles|halved|halves|tripled|overtook|than|one|two|three|four|five|six|seven|eight|nine|ten',
  ),
  filler: englishFillers,
  vague: englishAmounts,
  relative: englishMoments,
  comparatives: list(
    'higher|lower|faster|slower|larger|smaller|bigger|stronger|weaker|cheaper|costlier|better|worse|greater|more profitable|more expensive|more efficient|less profitable|less expensive|twice|double',
  ),
  comparators: list(
    'than|from|since|versus|vs|vs.|compared|relative|against|year on year|a year earlier|before|after|earlier|previous|prior|average|benchmark|peers|rivals|competitors|as|between|per|unlike|while|whereas|over|past|what|where',
  ),
  up: list(
    'grew|grows|grow|growing|rose|rises|rise|rising|increased|increases|increase|climbed|climbs|gained|gains|jumped|jumps|surged|surges|soared|improved|improves|expanded|expands|went up|goes up|is up|was up|up by|risen|grown|climb|jump|surge|advanced|advances|rebounded|rallied|leapt|picked up|mounted|swelled|strengthened|uptick|a gain of',
  ),
  down: list(
    'fell|falls|fall|falling|fallen|declined|declines|decline|dropped|drops|decreased|decreases|decrease|shrank|shrinks|slid|slides|plunged|plunges|slumped|contracted|contracts|worsened|went down|goes down|is down|was down|down by|shrunk|dipped|dips|slipped|slips|tumbled|tumbles|drop|slump|plunge|dip|eased|receded|retreated|plummeted|dropped by|lost|loses|sank|sunk|sinks|waned|ebbed|weakened|dwindled|tapered|softened|diminished|a loss of|collapsed|crashed',
  ),
  hedges: list(
    'may|might|could|perhaps|likely|unlikely|probable|probably|possibly|possible|appears|appear|seems|seem|suggests|suggest|reported|reportedly|said|claimed|estimated|estimate|cannot be checked|not shown|unproven|preliminary|according to|by its own account|machine-written|unverified|open|unsettled|unresolved|question|questions|unknown|not known|disputed|indicates|indicate|tentatively',
  ),
  attributes:
    /\b(?:press|papers?|analysts?|vendors?|suppliers?|managers?|management|company|trade|experts?|unions?|ministry|rivals?|bankers?|brokers?|blogs?|customers|patients|staff|employees) (?:reports?|says?|claims?|argues?|expects?|believes?|puts?|tells?|hopes?|fears?|sees?)\b/i,
  likelihood: list(
    'almost certain|nearly certain|very likely|highly probable|likely|probable|roughly even chance|unlikely|improbable|very unlikely|highly improbable|almost no chance|remote chance|probably',
  ),
  chances: englishChances,
  loose: list(
    'quite likely|fairly likely|rather likely|highly likely|more than likely|chances are|in all likelihood|most probably|conceivably|quite possible|quite possibly|quite probable|reasonably likely|somewhat likely|extremely likely|highly unlikely|odds are|better than even|almost surely|a chance that|high probability|low probability|strong probability|some probability|in all probability|may well|might well|could well|could easily|may easily|it is doubtful|questionable whether|presumably|conceivable|inconceivable|anybody’s guess|anyone’s guess|a toss-up|fifty-fifty|50-50|undoubtedly|doubtless|without doubt|without a doubt|there is no doubt|there is little doubt|will surely|will certainly|surely will|certainly will|some risk that|a risk that|real risk|real danger|good prospect|likelier than not|as likely as not|less than likely|quite unlikely|rather unlikely|fairly unlikely',
  ),
  confidence: list(
    'high confidence|moderate confidence|low confidence|medium confidence|highly confident|confidence is high|confidence is moderate|confidence is low|are confident|we are confident|moderately confident|with confidence',
  ),
  stop: list(
    'a|an|the|of|in|on|at|to|for|by|with|from|and|or|but|not|no|is|are|was|were|be|been|has|have|had|it|its|their|they|them|this|that|these|those|as|than|what|which|who|where|when|how|into|over|will|would|can|could|may|so|if|one|all|each',
  ),
  numerals: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  measures: {
    times: 'times',
    'per cent': '%',
    percent: '%',
    'percentage points': 'pp',
    million: 'm',
    billion: 'bn',
    trillion: 'tn',
    thousand: 'k',
    seconds: 'seconds',
    cents: '',
    'us dollars': 'USD',
    dollars: '',
    euros: 'EUR',
    euro: 'EUR',
    pounds: '',
    yuan: 'CNY',
    renminbi: 'CNY',
    yen: 'JPY',
    francs: 'CHF',
    rupees: 'INR',
    kronor: 'SEK',
  },
  months: list('january|february|march|april|may|june|july|august|september|october|november|december'),
  days: list('monday|tuesday|wednesday|thursday|friday|saturday|sunday'),
  emptyLinks: list('here|click here|link|this|this link|read more|more|see here|website|page|source'),
  passive:
    /\b(?:is|are|was|were|be|been|being)\s+(?:(?:\w+ly|not|also|never|often|already|still|then|only|once|soon|all|both|now|first|seldom|always)\s+){0,2}(?:\w{2,}ed|(?:re|over|under|out|mis|un|pre)?(?:made|done|given|taken|held|built|shown|known|seen|written|chosen|sold|bought|paid|put|set|kept|led|found|driven|brought|sent|cut|lost|told|met|read|heard|felt|meant|taught|caught|fought|thought|sought|spent|lent|bent|drawn|grown|thrown|blown|flown|worn|torn|broken|spoken|stolen|frozen|forgotten|beaten|eaten|hidden|bitten|shaken|split|shut|hit|hurt|let|spread|laid|said|fed|bred|bound|ground|wound|hung|won|struck|stuck|swept|dealt|burnt|learnt|begun|run|sung|drunk|got|left|lit|lent|held|withdrawn|withheld|proven|woven|sworn|upset|sewn|sown|shot|stood|understood))\b/gi,
}
