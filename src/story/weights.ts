/** The weights by which a document is held against a story. */

/** Weights of a logistic decision, one for each name in `FEATURES`, and the constant. */
export interface Weights {
  readonly constant: number
  readonly features: Readonly<Record<string, number>>
  /** Other weights for a story of one document, and for one of a few, whose figures tell less or something else. */
  readonly one?: Weights
  readonly few?: Weights
}

/** Documents of a story that are a few, at most. */
export const FEW = 5

/** The weights to use for a story of so many documents. */
export const weightsFor = (weights: Weights, count: number): Weights =>
  (count === 1 ? weights.one : count <= FEW ? weights.few : undefined) ?? weights
