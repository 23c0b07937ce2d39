/** Values and texts as bytes: deflated with a dictionary of the words that every one of them has. */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * What annotations, documents and records are full of, the most frequent last. Part of the format: never changed; a
 * better one would be a second dictionary under a new first byte.
 */
const DICTIONARY = Buffer.from(
  '"basis":"estimated""basis":"dateline""basis":"unknown""basis":"given","at":"2026-01-01T00:00:00Z","reason":"' +
    '"granularity":"month""granularity":"range""granularity":"week","upper":,"unit":"people","unit":"%","qualifier":' +
    '"at least""about""more than","measure":"killed","subject":"' +
    '"kind":"outlet","name":"","kind":"agency""kind":"speaker""kind":"unnamed""kind":"reporting""kind":"statement"' +
    ',"variants":[{"kind":"same"}],"relations":[{"from":"","to":"","kind":"repeats"},{"kind":"corroborates"' +
    '"status":"possible""status":"denied""status":"cancelled""status":"under way""status":"announced"' +
    '"status":"confirmed""status":"planned""status":"happened"' +
    '{"id":"","original":"","name":"","outlet":"","url":"https://www.","title":"","byline":"","language":"en",' +
    '"published":{"from":"202","to":"202","basis":"given","at":"202"},"text":"","parts":[{"start":0,"end":' +
    ',"kind":"headline"},{"kind":"standfirst"},{"kind":"caption"}],"alignment":[{"at":0,"length":0,"from":0,' +
    '"fromLength":0},{"at":1' +
    '"entities":[{"id":"","type":"person","name":"","aliases":[""],"documents":[""],"mentions":1},' +
    '"events":[{"id":"event:","type":"visit","plover":"CONSULT/visit","title":"","participants":[{"role":"actor",' +
    '"entity":"","name":""}],"when":null,"where":null,"status":"happened","documents":[""],"origins":["origin:"],' +
    '"readings":[{"id":"reading:","slot":"status","value":"happened","document":"","asOf":"202","chain":[{"kind":' +
    '"outlet","name":""}],"origin":"","evidence":[{"document":"","span":{"start":1,"end":1},"quote":""}]}],' +
    '"statements":[{"id":"statement:","speaker":"","speakerName":"","manner":"direct","said":null,"content":[{' +
    '"sentences":[{"start":0,"end":1,"first":0,"last":1,"paragraph":0},{"start":' +
    '"timexes":[{"start":,"end":,"id":"#timex:","type":"DATE","value":"202","interval":{"from":"202","to":"202",' +
    '"granularity":"day"},"assumed":["day","month","year"],"by":"' +
    '"mentions":[{"start":,"end":,"id":"#mention:","type":"organisation","name":"","entity":"#entity:' +
    '"type":"place""type":"group""type":"person"' +
    '"attributions":[{"id":"#attribution:","source":{"start":1,"end":2},"cue":{"start":1,"end":2},"content":[{' +
    '"start":1,"end":2}],"manner":"indirect","speaker":"","speakerName":"","said":"#timex:' +
    '"events":[{"id":"#event:","trigger":{"start":1,"end":2},"type":null,"plover":null,"lemma":"","participants":[' +
    '{"role":"actor","mention":"#mention:"},{"role":"recipient","mention":"#mention:"},{"role":"place"' +
    '"when":"#timex:","where":"#mention:","status":"planned","polarity":"positive","within":"#attribution:',
)

/** How the bytes behind the first one are to be read. */
const UTF8 = 1
const UTF16 = 2
/** Half a pair, which UTF-8 cannot write. */
const LONE = /\p{Surrogate}/u

const raw = (text: string): { kind: number; bytes: Buffer } =>
  LONE.test(text)
    ? { kind: UTF16, bytes: Buffer.from(text, 'utf16le') }
    : { kind: UTF8, bytes: Buffer.from(text, 'utf8') }

/** A text as bytes; any string comes back as it was. */
export function packText(text: string): Buffer {
  const { kind, bytes } = raw(text)
  const packed = deflateRawSync(bytes, { dictionary: DICTIONARY, level: 6 })
  return Buffer.concat([Buffer.from([kind]), packed])
}

/** The text of bytes that `packText` gave; throws for others. */
export function unpackText(packed: Uint8Array): string {
  // libsql gives an ArrayBuffer, pg a Buffer.
  const bytes = Buffer.from(packed as Buffer)
  const kind = bytes[0]
  if (kind !== UTF8 && kind !== UTF16) throw new Error(`packed in an unknown way (${kind ?? 'empty'})`)
  const text = inflateRawSync(bytes.subarray(1), { dictionary: DICTIONARY })
  return text.toString(kind === UTF8 ? 'utf8' : 'utf16le')
}

/** A JSON value as bytes. */
export const pack = (value: unknown): Buffer => packText(JSON.stringify(value))

/** The value of bytes that `pack` gave. */
export const unpack = <T>(packed: Uint8Array): T => JSON.parse(unpackText(packed)) as T

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(raw(text).bytes).digest('hex')
