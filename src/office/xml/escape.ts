// Text as XML may carry it: characters that XML forbids are dropped, markup is escaped.

const controls = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F'
const forbidden = new RegExp(`[${controls}\\uFFFE\\uFFFF]`, 'g')
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text without the characters that no XML file may hold: control characters and halves of surrogate pairs. */
export const legalText = (text: string): string => text.replace(forbidden, '').replace(loneSurrogate, '')

/** Most text needs no escaping: one look tells. */
const plain = /^[\u0020!#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/

/** The text as it stands between tags. */
export const escapeText = (text: string): string =>
  plain.test(text) ? text : legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The text as it stands in a quoted attribute; line ends and tabs survive. */
export const escapeAttribute = (text: string): string =>
  plain.test(text)
    ? text
    : escapeText(text)
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#9;')
        .replaceAll('\n', '&#10;')
        .replaceAll('\r', '&#13;')
