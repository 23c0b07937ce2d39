/** Event mentions with type, participants, time and status; and figures. */
export { newsDay } from './days.ts'
export { events, statusAt } from './events.ts'
export { figures } from './figures.ts'
export type { EventLanguage, Sense, SenseCondition, StatusCue } from './language.ts'
export type { Node, Relation, Syntax, VerbForm } from './syntax.ts'
export { eventTypes, type TypeRow, typeRow } from './types.ts'
export type { EventContext } from './work.ts'
