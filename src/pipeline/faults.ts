// The sentences of a build: files that a brief names and that are not there, or are not what it takes them for.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import { whyElsewhere } from '../read/index.ts'

/** A ledger that is not there. `near`: the name of one that is. */
export const noLedger = (path: string, span: Span, near: string | undefined): Diagnostic =>
  missing(
    'build/no-ledger',
    `there is no ledger ${path}`,
    span,
    near,
    'a ledger is the file named under `ledger`, from the folder of the brief; left out, ledger.yaml beside it',
  )

/** A folder where a ledger is wanted. */
export const ledgerIsFolder = (path: string, span: Span): Diagnostic => ({
  ...noLedger(path, span, undefined),
  message: `the ledger ${path} is a folder, and a file is wanted`,
})

/** A ledger that lies where nothing is read. */
export const ledgerElsewhere = (path: string, span: Span): Diagnostic => ({
  ...noLedger(path, span, undefined),
  message: `the ledger ${path} ${whyElsewhere(path)}`,
  notes: ['hint: copy it into the folder of the brief, or one beside it, and write for example ../ledger.yaml'],
})

/** A brand that is not there; without a near name, those that there are. `span`: where a file names it; a command has no place. */
export const noBrand = (
  name: string,
  near: string | undefined,
  known: readonly string[],
  span: Span | undefined,
): Diagnostic => ({
  code: 'build/no-brand',
  severity: 'error',
  message: `there is no brand "${name}"`,
  ...(span ? { span } : {}),
  notes: near
    ? meant(near)
    : known.length > 0
      ? [`hint: there are ${known.join(', ')}`]
      : [
          'hint: templates/brands holds no brand; a link that leads out of the folder is not followed, so that no brief reads what lies outside: copy the templates',
        ],
})

/** A picture that is not there. `near`: the name of a file that is. */
export const noPicture = (path: string, span: Span, near: string | undefined): Diagnostic =>
  missing(
    'build/no-picture',
    `there is no picture ${path}`,
    span,
    near,
    '`file` leads to it from the folder of the brief',
  )

/** A picture that lies where nothing is read. */
export const pictureElsewhere = (path: string, span: Span): Diagnostic => ({
  ...noPicture(path, span, undefined),
  message: `the picture ${path} ${whyElsewhere(path)}`,
  notes: ['hint: copy it into the folder of the brief, or one beside it, and write for example ../site.png'],
})

/** A folder where a picture is wanted. */
export const pictureIsFolder = (path: string, span: Span): Diagnostic => ({
  ...noPicture(path, span, undefined),
  message: `the picture ${path} is a folder, and a file is wanted`,
})

/** A file that is no picture, or one that cannot be shown. `fault`: what is the matter with it. */
export const badPicture = (path: string, span: Span, fault: string | undefined): Diagnostic => ({
  code: 'build/no-picture',
  severity: 'error',
  message: `the picture ${path} ${fault}`,
  span,
  notes: [],
})

const missing = (
  code: string,
  message: string,
  span: Span,
  near: string | undefined,
  otherwise: string,
): Diagnostic => ({
  code,
  severity: 'error',
  message,
  span,
  notes: near ? meant(near) : [`hint: ${otherwise}`],
})

const meant = (near: string | undefined): string[] => (near ? [`hint: did you mean "${near}"?`] : [])
