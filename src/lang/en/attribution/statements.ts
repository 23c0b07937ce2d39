/** English words as the comparison of statements knows them. */
import { compareStatements, type StatementMatch, type StatementWords } from '../../../attribution/index.ts'

const LIGHT: ReadonlySet<string> = new Set(
  `a an the and or but of to in on at by for with from as is are was were be been being am has have had do does did
  will would shall should can could that this these those it its he she they we i you his her their our my your so
  there which who i'm we're it's that's we've i've we'll i'll`.split(/\s+/),
)

const NEGATIVE: ReadonlySet<string> = new Set(
  'not no never cannot none nobody nothing neither nor without'.split(' '),
)

/** Light and negative words of English. */
export const englishStatementWords: StatementWords = {
  isLight: word => LIGHT.has(word),
  isNegative: word => NEGATIVE.has(word) || word.endsWith("n't"),
}

/** `compareStatements` for English. */
export const compareEnglishStatements = (a: string, b: string): StatementMatch | null =>
  compareStatements(a, b, englishStatementWords)
