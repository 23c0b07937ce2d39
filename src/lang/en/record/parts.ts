/** Counts that are of some among others: "including two children", "two of their friends". */

const BEFORE =
  /\b(?:including|among (?:them|those)|of (?:them|whom|those|these)|as well as)[,:]?\s+(?:(?:at least|about|some|the|a)\s+)?$/i

const AFTER =
  /^[\s\p{L}]{0,24}?\bof (?:them|whom|those|these|their|his|her|its|the (?:dead|victims|injured|wounded))\b/iu

/** Whether a count stands for some of a whole, by the words before and after it in its sentence. */
export const isPart = (before: string, after: string): boolean => BEFORE.test(before) || AFTER.test(after)
