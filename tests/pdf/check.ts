// Checks that a PDF can be read by those who cannot see it: the machine rules of PDF/UA-1 that our files could break,
// and rules of our own. Rules have the numbers of the standard's clauses, as "7.1-3"; ours begin with "own-".
import { readPdf } from './check/read.ts'
import { checkContent } from './check/rules-content.ts'
import { checkDocument } from './check/rules-document.ts'
import { checkOwnStructure, checkStructure } from './check/rules-structure.ts'
import { readTree } from './check/tree.ts'

export interface PdfFault {
  rule: string
  says: string
}

export type Report = (rule: string, says: string) => void

/** All faults of a PDF. */
export const checkPdf = async (bytes: Uint8Array): Promise<PdfFault[]> => {
  const faults: PdfFault[] = []
  const report: Report = (rule, says) => faults.push({ rule, says })
  const pdf = await readPdf(bytes)
  const tree = readTree(pdf)
  checkDocument(pdf, tree, report)
  checkStructure(pdf, tree, report)
  checkOwnStructure(tree, report)
  checkContent(pdf, tree, report)
  return faults
}
