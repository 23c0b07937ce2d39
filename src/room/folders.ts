/** Followed folders between their rounds: what is put into one makes it due at once. */
import type { Watching } from '../follow/index.ts'
import type { Store } from '../store/store.ts'
import type { Source } from '../store/types.ts'

/** Folders that are watched. */
export interface Folders {
  /** Watches the folders that are followed by now, and those alone. */
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Nothing is watched until `look`; `due` is called after a folder was made due. */
export function watchFolders(store: Store, now: () => string, due: () => void): Folders {
  const watched = new Map<Source['id'], Promise<Watching | null>>()
  const changed = async (id: Source['id']): Promise<void> => {
    const source = (await store.sources()).find(s => s.id === id)
    if (!source) return
    await store.keepSource({ ...source, due: now() })
    due()
  }
  // A folder that is gone, or cannot be watched, has its rounds by the clock.
  const watch = async ({ id, at }: Source): Promise<Watching | null> => {
    const { watchFolder } = await import('../follow/index.ts')
    return watchFolder(at, () => void changed(id).catch(() => {})).catch(() => null)
  }
  const leave = async (id: Source['id']): Promise<void> => {
    const watching = await watched.get(id)
    watched.delete(id)
    await watching?.close()
  }
  return {
    async look() {
      const folders = (await store.sources()).filter(s => s.kind === 'folder')
      const ids = new Set(folders.map(f => f.id))
      await Promise.all([...watched.keys()].filter(id => !ids.has(id)).map(leave))
      for (const folder of folders) if (!watched.has(folder.id)) watched.set(folder.id, watch(folder))
      await Promise.all(watched.values())
    },
    close: async () => {
      await Promise.all([...watched.keys()].map(leave))
    },
  }
}
