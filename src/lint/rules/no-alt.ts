// Charts, tables and pictures that say nothing to those who cannot see them.
import { marksOf } from '../counting.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** The name of a file without its ending, "quay", "IMG_2034": small letters and digits without a space. */
const FILE = quick(/^(?:\p{Ll}[\p{Ll}\d_-]*|[\p{L}_-]*[\d_][\p{L}\d_-]*)$/u)

/** "Picture", "photo of something": says that it is one, and not of what. */
const KIND_ONLY =
  /^(?:an? |the |this |our )?(?:pictures?|photos?|photographs?|images?|graphics?|screenshots?|illustrations?|drawings?|maps?|bild|foto|grafik|abbildung)(?: (?:(?:of|von|aus) )?(?:the |our |an? |this |de[rsm] |einem |einer )?(?:something|it|this|above|below|here|exhibit|slide|page|document|report|deck|project|topic|thema|folie|dokuments?|\d+))?\.?$/i

export const noAlt: PageRule = {
  code: 'lint/no-alt',
  id: 'A-139',
  group: 'access',
  severity: 'error',
  stage: 'pages',
  about:
    'Every chart, table and picture has words that say what it shows: not none, not the name of its file, and of a picture not only that it is one.',
  why: 'A screen reader has nothing else to read.',
  cause: 'brief',
  good: `exhibit: { kind: picture, file: site-1600x900.png, alt: The site by the port from above, title: The site }
point: { slide: picture }`,
  bad: `exhibit: { kind: picture, file: site-1600x900.png, alt: Picture, title: The site }
point: { slide: picture }`,
  check: onEachPage((page, { number, deliverable }) =>
    marksOf(page.marks)
      .filter(
        (mark) =>
          (mark.kind === 'chart' || mark.kind === 'table' || mark.kind === 'image') &&
          (!mark.alt?.trim() ||
            /\.(?:png|jpe?g|svg)$/i.test(mark.alt) ||
            (mark.kind === 'image' && (FILE.test(mark.alt) || KIND_ONLY.test(mark.alt.trim())))),
      )
      .map((mark) => ({
        message: `on page ${number} of the ${deliverable} the ${mark.kind} "${mark.name}" has no words for those who cannot see it`,
        ...(mark.span && { span: mark.span }),
        home: page.home,
        notes: [
          mark.kind === 'image'
            ? 'hint: say under `alt` what the picture shows, as you would to somebody on the telephone'
            : 'hint: give the exhibit a title',
        ],
      })),
  ),
}
