/** English names: words, known names and the tagger's weights. */
export { englishEntities } from './english.ts'
