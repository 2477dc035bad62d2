// The rules, one per file: their table of contents, in the order of the standard.
import type { Rule } from './rule.ts'
import { noVerb } from './rules/no-verb.ts'
import { topicOpener } from './rules/topic-opener.ts'
import { longTitle } from './rules/long-title.ts'
import { titleStop } from './rules/title-stop.ts'
import { sameClaim } from './rules/same-claim.ts'
import { titleCase } from './rules/title-case.ts'
import { countedTitle } from './rules/counted-title.ts'
import { unsupportedNumber } from './rules/unsupported-number.ts'
import { twoMessages } from './rules/two-messages.ts'
import { titleWidow } from './rules/title-widow.ts'
import { vagueTitles } from './rules/vague-titles.ts'
import { unprovenSection } from './rules/unproven-section.ts'
import { repeatedTitle } from './rules/repeated-title.ts'
import { sameLayout } from './rules/same-layout.ts'
import { questionTitle } from './rules/question-title.ts'
import { noSummary } from './rules/no-summary.ts'
import { noSummarySlide } from './rules/no-summary-slide.ts'
import { noNavigation } from './rules/no-navigation.ts'
import { noAgendaSlide } from './rules/no-agenda-slide.ts'
import { sections } from './rules/sections.ts'
import { longSummary } from './rules/long-summary.ts'
import { summaryBlocks } from './rules/summary-blocks.ts'
import { noNextSteps } from './rules/no-next-steps.ts'
import { noOwner } from './rules/no-owner.ts'
import { pastStep } from './rules/past-step.ts'
import { typedReference } from './rules/typed-reference.ts'
import { frameworkLimits } from './rules/framework-limits.ts'
import { finalSticker } from './rules/final-sticker.ts'
import { memoHead } from './rules/memo-head.ts'
import { longAnswer } from './rules/long-answer.ts'
import { noCounterCase } from './rules/no-counter-case.ts'
import { placeholder } from './rules/placeholder.ts'
import { manyBullets } from './rules/many-bullets.ts'
import { loneBullet } from './rules/lone-bullet.ts'
import { longBullet } from './rules/long-bullet.ts'
import { mixedStops } from './rules/mixed-stops.ts'
import { crowdedSlide } from './rules/crowded-slide.ts'
import { acronym } from './rules/acronym.ts'
import { needlessAcronym } from './rules/needless-acronym.ts'
import { termVariants } from './rules/term-variants.ts'
import { mixedSpelling } from './rules/mixed-spelling.ts'
import { typography } from './rules/typography.ts'
import { repeatedWord } from './rules/repeated-word.ts'
import { filler } from './rules/filler.ts'
import { longSentence } from './rules/long-sentence.ts'
import { passive } from './rules/passive.ts'
import { relativeTime } from './rules/relative-time.ts'
import { vagueQuantity } from './rules/vague-quantity.ts'
import { typedNumber } from './rules/typed-number.ts'
import { differingNumber } from './rules/differing-number.ts'
import { sharesSum } from './rules/shares-sum.ts'
import { roundedSum } from './rules/rounded-sum.ts'
import { mixedDecimals } from './rules/mixed-decimals.ts'
import { falsePrecision } from './rules/false-precision.ts'
import { mixedScales } from './rules/mixed-scales.ts'
import { mixedCurrencies } from './rules/mixed-currencies.ts'
import { pointsNotPercent } from './rules/points-not-percent.ts'
import { growthLabel } from './rules/growth-label.ts'
import { mixedDates } from './rules/mixed-dates.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { unmarkedForecast } from './rules/unmarked-forecast.ts'
import { priceBasis } from './rules/price-basis.ts'
import { surveyBase } from './rules/survey-base.ts'
import { noComparator } from './rules/no-comparator.ts'
import { wrongDirection } from './rules/wrong-direction.ts'
import { signedDirection } from './rules/signed-direction.ts'
import { typedMinus } from './rules/typed-minus.ts'
import { noUnit } from './rules/no-unit.ts'
import { untitledExhibit } from './rules/untitled-exhibit.ts'
import { manyCategories } from './rules/many-categories.ts'
import { ringMisused } from './rules/ring-misused.ts'
import { unsortedBars } from './rules/unsorted-bars.ts'
import { otherMisplaced } from './rules/other-misplaced.ts'
import { panelScales } from './rules/panel-scales.ts'
import { highlight } from './rules/highlight.ts'
import { seriesColors } from './rules/series-colors.ts'
import { unevenYears } from './rules/uneven-years.ts'
import { largeTable } from './rules/large-table.ts'
import { unsourcedPoint } from './rules/unsourced-point.ts'
import { noLocator } from './rules/no-locator.ts'
import { staleFact } from './rules/stale-fact.ts'
import { expiredFact } from './rules/expired-fact.ts'
import { undatedSource } from './rules/undated-source.ts'
import { weakEvidence } from './rules/weak-evidence.ts'
import { singleOrigin } from './rules/single-origin.ts'
import { undeclaredConflict } from './rules/undeclared-conflict.ts'
import { poorSource } from './rules/poor-source.ts'
import { likelihood } from './rules/likelihood.ts'
import { unsourcedQuote } from './rules/unsourced-quote.ts'
import { confinedSource } from './rules/confined-source.ts'
import { licensedSource } from './rules/licensed-source.ts'
import { laterDate } from './rules/later-date.ts'
import { rateOfOtherYear } from './rules/rate-of-other-year.ts'
import { uncheckedFact } from './rules/unchecked-fact.ts'
import { unusedSource } from './rules/unused-source.ts'
import { typedSource } from './rules/typed-source.ts'
import { unbackedWord } from './rules/unbacked-word.ts'
import { outside } from './rules/outside.ts'
import { overlap } from './rules/overlap.ts'
import { tooSmall } from './rules/too-small.ts'
import { coarsePicture } from './rules/coarse-picture.ts'
import { lineLength } from './rules/line-length.ts'
import { contrast } from './rules/contrast.ts'
import { noAlt } from './rules/no-alt.ts'
import { sameTitle } from './rules/same-title.ts'
import { emptyHead } from './rules/empty-head.ts'
import { headlessTable } from './rules/headless-table.ts'
import { colorWords } from './rules/color-words.ts'
import { emptyLink } from './rules/empty-link.ts'
import { internalRemark } from './rules/internal-remark.ts'
import { localLink } from './rules/local-link.ts'
import { manyIgnores } from './rules/many-ignores.ts'

/** Every rule. What they find is told in this order. */
export const rules: readonly Rule[] = [
  noVerb,
  topicOpener,
  longTitle,
  titleStop,
  sameClaim,
  titleCase,
  countedTitle,
  unsupportedNumber,
  twoMessages,
  titleWidow,
  vagueTitles,
  unprovenSection,
  repeatedTitle,
  sameLayout,
  questionTitle,
  noSummary,
  noSummarySlide,
  noNavigation,
  noAgendaSlide,
  sections,
  longSummary,
  summaryBlocks,
  noNextSteps,
  noOwner,
  pastStep,
  typedReference,
  frameworkLimits,
  finalSticker,
  memoHead,
  longAnswer,
  noCounterCase,
  placeholder,
  manyBullets,
  loneBullet,
  longBullet,
  mixedStops,
  crowdedSlide,
  acronym,
  needlessAcronym,
  termVariants,
  mixedSpelling,
  typography,
  repeatedWord,
  filler,
  longSentence,
  passive,
  relativeTime,
  vagueQuantity,
  typedNumber,
  differingNumber,
  sharesSum,
  roundedSum,
  mixedDecimals,
  falsePrecision,
  mixedScales,
  mixedCurrencies,
  pointsNotPercent,
  growthLabel,
  mixedDates,
  impossibleDate,
  unmarkedForecast,
  priceBasis,
  surveyBase,
  noComparator,
  wrongDirection,
  signedDirection,
  typedMinus,
  noUnit,
  untitledExhibit,
  manyCategories,
  ringMisused,
  unsortedBars,
  otherMisplaced,
  panelScales,
  highlight,
  seriesColors,
  unevenYears,
  largeTable,
  unsourcedPoint,
  noLocator,
  staleFact,
  expiredFact,
  undatedSource,
  weakEvidence,
  singleOrigin,
  undeclaredConflict,
  poorSource,
  likelihood,
  unsourcedQuote,
  confinedSource,
  licensedSource,
  laterDate,
  rateOfOtherYear,
  uncheckedFact,
  unusedSource,
  typedSource,
  unbackedWord,
  outside,
  overlap,
  tooSmall,
  coarsePicture,
  lineLength,
  contrast,
  noAlt,
  sameTitle,
  emptyHead,
  headlessTable,
  colorWords,
  emptyLink,
  internalRemark,
  localLink,
  manyIgnores,
]
