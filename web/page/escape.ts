/** Text as a page's source has it. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that would be markup, written so that they are none. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, c => ENTITIES[c]!)
