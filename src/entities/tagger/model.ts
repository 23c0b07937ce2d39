/** The tagger's weights as they ship, and as they are used. */

/** What a tagger knows of words beside its weights. */
export interface WordKnowledge {
  /** Class of a word by the company it keeps, or 0. */
  readonly clusterOf: (form: string) => number
  /** Which long lists hold a phrase, by its hash: bits of `listed.ts`, or 0. */
  readonly listed: (value: number) => number
}

/** Weights of a trained tagger; rows hold only the labels whose weight is not zero. */
export interface TaggerModel extends WordKnowledge {
  /** A bit for each row of the hash space: whether it has weights. Small enough to stay in the processor's cache. */
  readonly present: Uint32Array
  /** For each row of the hash space one more than its number among the rows that have weights, or 0. */
  readonly index: Uint16Array
  /** Where the weights of each row begin; one more entry than rows. */
  readonly starts: Uint32Array
  /** The label of each weight. */
  readonly labels: Uint8Array
  readonly weights: Float32Array
  /** `(labels + 1) × labels` weights of a label after another; the last row is the start. */
  readonly transitions: Float32Array
}
