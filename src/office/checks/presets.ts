// The preset shapes of DrawingML and how many adjustments each takes. Facts of ECMA-376, kept as short lists.

const list = (words: string) => words.split(/\s+/)

/** Names by the number of their adjustments. */
const counted: [number, string[]][] = [
  [
    0,
    list(
      'line lineInv rtTriangle rect diamond dodecagon ellipse pieWedge lightningBolt heart irregularSeal1 irregularSeal2 straightConnector1 bentConnector2 curvedConnector2 cloud funnel cornerTabs squareTabs plaqueTabs chartX chartStar chartPlus',
    ),
  ],
  [
    0,
    list(
      'Process Decision InputOutput PredefinedProcess InternalStorage Document Multidocument Terminator Preparation ManualInput ManualOperation Connector PunchedCard PunchedTape SummingJunction Or Collate Sort Extract Merge OfflineStorage OnlineStorage MagneticTape MagneticDisk MagneticDrum Display Delay AlternateProcess OffpageConnector',
    ).map((name) => `flowChart${name}`),
  ],
  [
    0,
    list('Blank Home Help Information ForwardNext BackPrevious End Beginning Return Document Sound Movie').map(
      (name) => `actionButton${name}`,
    ),
  ],
  [
    1,
    list(
      'triangle parallelogram trapezoid octagon star4 star8 star12 star16 star24 star32 roundRect round1Rect snip1Rect plaque teardrop homePlate chevron donut noSmoking cube can sun moon smileyFace foldedCorner bevel frame diagStripe leftBracket rightBracket bracketPair bracePair bentConnector3 curvedConnector3 verticalScroll horizontalScroll plus mathPlus mathMinus mathMultiply',
    ),
  ],
  [
    2,
    list(
      'nonIsoscelesTrapezoid round2SameRect round2DiagRect snipRoundRect snip2SameRect snip2DiagRect pie rightArrow leftArrow upArrow downArrow stripedRightArrow notchedRightArrow leftRightArrow upDownArrow swooshArrow halfFrame corner chord arc leftBrace rightBrace bentConnector4 curvedConnector4 wedgeRectCallout wedgeEllipseCallout cloudCallout ribbon ribbon2 wave doubleWave gear6 gear9 mathEqual',
    ),
  ],
  [
    3,
    list(
      'blockArc bentUpArrow leftUpArrow leftRightUpArrow quadArrow curvedRightArrow curvedLeftArrow curvedUpArrow curvedDownArrow bentConnector5 curvedConnector5 wedgeRoundRectCallout ellipseRibbon ellipseRibbon2 leftRightRibbon mathDivide mathNotEqual',
    ),
  ],
  [
    4,
    list(
      'leftArrowCallout rightArrowCallout upArrowCallout downArrowCallout leftRightArrowCallout upDownArrowCallout quadArrowCallout bentArrow callout1 accentCallout1 borderCallout1 accentBorderCallout1',
    ),
  ],
  [5, list('uturnArrow circularArrow leftCircularArrow leftRightCircularArrow')],
  [6, list('callout2 accentCallout2 borderCallout2 accentBorderCallout2')],
  [8, list('callout3 accentCallout3 borderCallout3 accentBorderCallout3')],
]

/** Those whose adjustments have names of their own. */
const named: Record<string, string[]> = {
  pentagon: ['hf', 'vf'],
  hexagon: ['adj', 'vf'],
  heptagon: ['hf', 'vf'],
  decagon: ['vf'],
  star5: ['adj', 'hf', 'vf'],
  star6: ['adj', 'hf'],
  star7: ['adj', 'hf', 'vf'],
  star10: ['adj', 'hf'],
  bentConnector3: ['adj1'],
  curvedConnector3: ['adj1'],
}

/** The adjustments a preset takes, by its name. */
export const presets: ReadonlyMap<string, string[]> = new Map([
  ...counted.flatMap(([count, names]) =>
    names.map((name): [string, string[]] => [
      name,
      count === 1 ? ['adj'] : Array.from({ length: count }, (_, i) => `adj${i + 1}`),
    ]),
  ),
  ...Object.entries(named),
])
