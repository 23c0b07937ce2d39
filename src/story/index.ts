/** Which story a document belongs to: grouping as documents arrive; reprints and lineage; wire credits. */
export { type CreditRule, type Credits, wireCredit } from './credits.ts'
export * from './decisions.ts'
export type { GroupItem } from './digest.ts'
export { createGrouper, type Grouper, type Placement, type Recalled } from './grouper.ts'
export type { StoryLanguage } from './language.ts'
export {
  type CompareOptions,
  type Copy,
  compareTexts,
  createReprintFinder,
  type Reprint,
  type ReprintFinder,
  type ReprintItem,
  type ReprintKind,
} from './reprints.ts'
export { type Titled, titleOf } from './titles.ts'
export { TRACES } from './trace.ts'
