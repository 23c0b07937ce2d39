/** States and their capitals as places of events. */
import type { StatePlace } from '../../../record/index.ts'
import { countries } from '../entities/gazetteer/countries.ts'

const known: ReadonlyMap<string, StatePlace> = new Map(
  countries.flatMap(({ name, aliases, capitals }) => [
    ...capitals.map((city): [string, StatePlace] => [city.toLowerCase(), { state: name, whole: false }]),
    ...[name, ...aliases].map((form): [string, StatePlace] => [
      form.toLowerCase(),
      { state: name, whole: true },
    ]),
  ]),
)

/** The state that a name stands for, or of which it is the capital; a state that bears its capital's name is a state. */
export const stateOf = (place: string): StatePlace | null => known.get(place.toLowerCase()) ?? null
