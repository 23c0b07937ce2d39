/** Weights as source text. */
import { FEATURES } from '../../src/story/compare.ts'
import type { Weights } from '../../src/story/weights.ts'

/** An exported constant with weights, three decimals each. */
export const written = (name: string, what: string, weights: Weights): string => `
/** ${what} */
export const ${name}: Weights = {
  constant: ${weights.constant.toFixed(3)},
  features: {
${FEATURES.map(feature => `    ${feature}: ${weights.features[feature]!.toFixed(3)},`).join('\n')}
  },
}
`
