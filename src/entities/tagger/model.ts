/** The tagger's weights as they ship, and as they are used. */

/** What a tagger knows of words beside its weights. */
export interface WordKnowledge {
  /** Class of a word by the company it keeps, or 0. */
  readonly clusterOf: (form: string) => number
  /** Which long lists hold a phrase, by its hash: bits of `listed.ts`, or 0. */
  readonly listed: (value: number) => number
}

/** Weights of a trained tagger in whole steps; rows hold only the labels whose weight is not zero. */
export interface TaggerModel extends WordKnowledge {
  /**
   * For each 32 rows of the hash space two numbers: bits for those that have weights, and where their weights begin.
   * Small enough to stay in the processor's cache.
   */
  readonly rows: Int32Array
  /** Weights, row after row: `label << 7`, 64 on the last of a row, and the index of its size. */
  readonly weights: Uint16Array
  /** The sizes of weights. */
  readonly sizes: Int32Array
  /** `(labels + 1) × labels` weights of a label after another, in steps; the last row is the start. */
  readonly transitions: Float64Array
  /** Steps to a weight of one. */
  readonly unit: number
}
