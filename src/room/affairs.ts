/** Records of affairs, which are made when they are asked for: kept as long as nothing changes, the last that were asked for. */
import type { Id, RecordFile } from '../core/index.ts'
import type { Store } from '../store/store.ts'

/** Characters of the texts of all that is kept. */
const MOST = 6_000_000

interface Kept {
  readonly stamp: string
  readonly file: Promise<RecordFile | null>
  size: number
}

const sizeOf = (file: RecordFile | null): number =>
  file?.documents.reduce((sum, document) => sum + document.text.length, 0) ?? 0

/** What `make` gives for an affair, made once as long as its documents and what was decided of them are the same. */
export function keepAffairs(
  { affairStamp }: Pick<Store, 'affairStamp'>,
  make: (id: Id) => Promise<RecordFile | null>,
  most: number = MOST,
): (id: Id) => Promise<RecordFile | null> {
  const kept = new Map<Id, Kept>()
  /** Lets go of those that were asked for longest ago. */
  function shrink(): void {
    let sum = [...kept.values()].reduce((all, one) => all + one.size, 0)
    for (const [id, { size }] of kept) {
      if (sum <= most) return
      kept.delete(id)
      sum -= size
    }
  }
  return async id => {
    const stamp = await affairStamp(id)
    if (stamp === null) return make(id)
    const known = kept.get(id)
    kept.delete(id)
    const one: Kept = known?.stamp === stamp ? known : { stamp, file: make(id), size: 0 }
    kept.set(id, one)
    try {
      const file = await one.file
      one.size = sizeOf(file)
      shrink()
      return file
    } catch (error) {
      if (kept.get(id) === one) kept.delete(id)
      throw error
    }
  }
}
