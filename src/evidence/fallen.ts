// Whether a sentence says that something fell: only there may a negative growth be printed without its minus ("fell by 10%").

const FALL =
  /(?<![\p{L}])(?:fell|fall\p{L}*|declin\p{L}*|drop\p{L}*|decreas\p{L}*|shr[aiu]nk\p{L}*|sl[iu]d\p{L}*|slip\p{L}*|plung\p{L}*|slump\p{L}*|contract\p{L}*|down\p{L}*|dip\p{L}*|tumbl\p{L}*|plummet\p{L}*|lost|los[es]\p{L}*|less|lower\p{L}*|below|under|behind|short|cut\p{L}*|reduc\p{L}*|fewer|smaller|cheaper|sav\p{L}*|minus|negative|s[aiu]nk\p{L}*|worse\p{L}*|weak\p{L}*|narrow\p{L}*|erod\p{L}*|shed|retreat\p{L}*|fiel\p{L}*|fäll\p{L}*|gefallen|gesunken|gesenkt|rückg\p{L}*|zurück\p{L}*|weniger|niedriger|geringer|kleiner|unter|verlor\p{L}*|verlust\p{L}*|schrumpf\p{L}*|geschrumpft|einbu\p{L}*|abnahme|nahm\p{L}*|gekürzt)(?!\p{L})/iu

/** True where the sentence around a figure has a word of a fall. `before` and `after` are the text on its two sides. */
export const saysFall = (before: string, after: string): boolean =>
  FALL.test(`${before.split(/[.!?;](?=\s)/).at(-1)} ${after.split(/[.!?;](?=\s|$)/)[0]}`)
