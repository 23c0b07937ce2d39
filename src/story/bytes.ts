/** Numbers written one after the other, and read back; the same bytes on every machine. */

/** Takes numbers; `bytes` gives what was written. Numbers beyond a width lose what does not fit. */
export interface Writer {
  readonly u8: (value: number) => void
  readonly u16: (value: number) => void
  readonly i32: (value: number) => void
  readonly f32: (value: number) => void
  readonly f64: (value: number) => void
  readonly bytes: () => Uint8Array
}

/** A writer of nothing yet. */
export function createWriter(): Writer {
  let view = new DataView(new ArrayBuffer(2048))
  let at = 0
  /** Writes in the next so many bytes, for which there is room. */
  function step(size: number, write: (at: number) => void): void {
    if (at + size > view.byteLength) {
      const wider = new Uint8Array(2 * view.byteLength)
      wider.set(new Uint8Array(view.buffer))
      view = new DataView(wider.buffer)
    }
    write(at)
    at += size
  }
  return {
    u8: value => step(1, to => view.setUint8(to, value)),
    u16: value => step(2, to => view.setUint16(to, value, true)),
    i32: value => step(4, to => view.setInt32(to, value, true)),
    f32: value => step(4, to => view.setFloat32(to, value, true)),
    f64: value => step(8, to => view.setFloat64(to, value, true)),
    bytes: () => new Uint8Array(view.buffer.slice(0, at)),
  }
}

/** Gives numbers back in the order in which they were written. Throws a `RangeError` behind the last. */
export interface Reader {
  readonly u8: () => number
  readonly u16: () => number
  readonly i32: () => number
  readonly f32: () => number
  readonly f64: () => number
}

/** A reader of bytes that a writer gave. */
export function createReader(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const step = (size: number): number => {
    at += size
    return at - size
  }
  return {
    u8: () => view.getUint8(step(1)),
    u16: () => view.getUint16(step(2), true),
    i32: () => view.getInt32(step(4), true),
    f32: () => view.getFloat32(step(4), true),
    f64: () => view.getFloat64(step(8), true),
  }
}
