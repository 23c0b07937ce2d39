/** Hashing of features to the rows of the tagger's table. */

/** Number of bits of a feature's hash. */
export const bits = 19

/** 32-bit hash of a string (FNV-1a with a final mix). */
export function hashString(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h, 0)
}

/** 32-bit mix of a value with a salt (murmur3's finaliser). */
export function mix(value: number, salt: number): number {
  let h = (value ^ Math.imul(salt + 1, 0x9e3779b1)) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

/** 32-bit hash of two values under a salt, in which the high bits are the best mixed. */
export function pair(salt: number, a: number, b: number): number {
  const h = Math.imul(a, 0x85ebca6b) + Math.imul(b ^ Math.imul(salt, 0x27d4eb2f), 0xc2b2ae35)
  return Math.imul(h ^ (h >>> 15), 0x9e3779b1)
}

/** Number of rows. */
export const rowCount: number = 1 << bits

/** The row of a feature's hash. */
export const rowOf = (hash: number): number => hash >>> (32 - bits)
