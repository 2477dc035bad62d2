// Typed quotes become printed ones, by language, and three points an ellipsis; addresses are left alone.

interface Quotes {
  double: [open: string, close: string]
  single: [open: string, close: string]
}

const english: Quotes = { double: ['“', '”'], single: ['‘', '’'] }
const byLanguage: Record<string, Quotes> = {
  en: english,
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  fr: { double: ['«\u202F', '\u202F»'], single: ['‹\u202F', '\u202F›'] },
}

/** An address, typed bare or behind the words of a link. */
const address = /(https?:\/\/[^\s)]+|mailto:[^\s)]+)/
/** Years and words that begin with an apostrophe: '24, 'tis. */
const cutShort = /^'(\d|tis\b|twas\b|em\b|cause\b|til\b|n\b)/i

/** The text with `'` and `"` curled as the language (BCP 47) prints them, and `...` as `…`. Everything else stays. */
export const curl = (text: string, language: string): string => {
  const quotes = byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? english
  let before = ''
  return text
    .split(address)
    .map((part, index) => {
      const printed = index % 2 === 1 ? part : curlPart(part, before, quotes)
      before = printed.replace(/[*_]+$/, '').at(-1) ?? before
      return printed
    })
    .join('')
}

const curlPart = (text: string, before: string, quotes: Quotes): string => {
  let printed = ''
  let openSingles = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (text.startsWith('...', at) && text[at + 3] !== '.') {
      printed += '…'
      at += 2
    } else if (char === '"') printed += quotes.double[opens(printed, before) ? 0 : 1]
    else if (char === "'") {
      if (opens(printed, before) && !cutShort.test(text.slice(at))) {
        openSingles++
        printed += quotes.single[0]
      } else if (openSingles > 0 && !/^'\p{L}/u.test(text.slice(at))) {
        openSingles--
        printed += quotes.single[1]
      } else printed += '’'
    } else printed += char
  }
  return printed
}

// Markup between a quote and what stands before it says nothing about which way the quote turns.
const opens = (printed: string, before: string): boolean => {
  const last = printed.replace(/[*_]+$/, '').at(-1) ?? before
  return last === '' || /[\s([{–—/“„‘‚«‹]/.test(last)
}
