/** The weights by which a document is held against a story. */

/** Weights of a logistic decision, one for each name in `FEATURES`, and the constant. */
export interface Weights {
  readonly constant: number
  readonly features: Readonly<Record<string, number>>
}
