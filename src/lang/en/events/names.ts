/** English nouns that end names of things as well as telling of events. */
import type { EventNames } from '../../../events/language.ts'

const words = (list: string): string[] => list.split(' ')

/** Treaties and bodies, and what makes an event of them after all: "the Glasgow Conference opened". */
export const names: EventNames = {
  nouns: new Map([
    ...words('agreement treaty accord pact memorandum talk caucus congress march ban amnesty').map(
      w => [w, 'thing'] as const,
    ),
    ...words('conference forum').map(w => [w, 'gathering'] as const),
  ]),
  happening: new Set(
    words(
      'open begin start kick end close conclude take hold sign ratify initial reach strike convene gather collapse fall ' +
        'postpone cancel host organise organize schedule delay adjourn finalise finalize negotiate announce adopt disrupt',
    ),
  ),
}
