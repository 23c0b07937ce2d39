/** How words are looked up among those that have a class. */
import { hashString } from './hash.ts'

const width = 22

/** The hash of a word as it stands, digits as 0. */
export const clusterHash = (form: string): number =>
  hashString(/\d/.test(form) ? form.replace(/\d/g, '0') : form) >>> (32 - width)
