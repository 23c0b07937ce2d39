/** `onrecord/clean`: the article of a page or plain text, with an exact alignment to the original. */
import { clean as stage, extract as stageExtract } from '../clean/index.ts'
import { byLetters } from '../clean/letters.ts'
import type { Original } from '../core/index.ts'
import { englishClean } from '../lang/en/clean/index.ts'

export type { Document, Original } from '../core/index.ts'

/** The document of an original, with warnings, or the reason why there is none. */
export const clean = (original: Original): ReturnType<typeof stage> =>
  stage(original, englishClean, byLetters)

/** Title, outlet, day, byline and text of an original, or the reason why there is none. */
export const extract = (original: Original): ReturnType<typeof stageExtract> =>
  stageExtract(original, englishClean)
