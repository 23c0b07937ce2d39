/** Weights of the name tagger. */
export interface TaggerModel {
  readonly labels: readonly string[]
  readonly weights: Int8Array
}
