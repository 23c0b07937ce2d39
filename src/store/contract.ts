/** What every store does, as tests: run over each database by `sqlite.test.ts` and `postgres.test.ts`. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskCases } from './contract.desk.ts'
import { findingCases } from './contract.finding.ts'
import { intakeCases } from './contract.intake.ts'
import { recordCases } from './contract.records.ts'
import { traceCases } from './contract.traces.ts'
import { add, arrival } from './fixture.ts'
import type { Store } from './store.ts'

/** A place for a store that is empty, where the store can be opened again. */
export interface Place {
  readonly open: () => Promise<Store>
  readonly clear: () => Promise<void>
}

/** Runs every case over stores at fresh places. */
export function contract(name: string, fresh: () => Promise<Place>): void {
  describe(name, () => {
    let open: Store
    let place: Place
    beforeEach(async () => {
      place = await fresh()
      open = await place.open()
    })
    afterEach(async () => {
      await open.close()
      await place.clear()
    })
    const store = (): Store => open
    describe('intake', () => intakeCases(store))
    describe('desk', () => deskCases(store))
    describe('records', () => recordCases(store))
    describe('finding', () => findingCases(store))
    describe('traces', () => traceCases(store))
    test('all of it is there when it is opened again', async () => {
      await add(open, [['a', 's', { text: 'the harbour' }]])
      await open.close()
      open = await place.open()
      expect((await open.search({ words: 'harbour' }, { limit: 1 })).items).toHaveLength(1)
      expect(await open.arrive([arrival('a', { text: 'the harbour' })])).toEqual([null])
    })
    test('two that use it at once see what the other does, and both write', async () => {
      const other = await place.open()
      try {
        const ids = Array.from({ length: 20 }, (_, i) => `d${i}`)
        const numbers = await Promise.all(
          ids.map((id, i) => (i % 2 ? open : other).arrive([arrival(id), arrival('shared')])),
        )
        const all = numbers.flat().filter(n => n !== null)
        expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
        expect(await other.waiting(99)).toEqual(await open.waiting(99))
      } finally {
        await other.close()
      }
    })
  })
}
