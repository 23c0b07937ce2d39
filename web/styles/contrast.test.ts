import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

/** Relative luminance. Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const blocks = tokens
  .split('--paper')
  .slice(1)
  .map(block => `--paper${block}`)
const colour = (block: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)![1]!

describe.each(blocks.map((block, i) => [i, block] as const))('theme %i', (_, block) => {
  it.each([
    ['ink', 'paper'],
    ['soft', 'paper'],
    ['accent', 'paper'],
    ['ink', 'sunk'],
    ['soft', 'sunk'],
    ['accent', 'sunk'],
    ['ink', 'wash'],
    ['lit-ink', 'lit'],
    ['ink', 'new'],
    ['soft', 'new'],
    ['accent', 'new'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(block, text), colour(block, ground))).toBeGreaterThanOrEqual(4.5)
  })
})
