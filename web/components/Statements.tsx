/** Who said what, by speaker: each statement once, its other wordings beside it. */
import type { JSX } from 'preact'
import type { Statement, Variant } from '../../src/core/index.ts'
import { evidenceAnchor, lineAnchor } from '../model/anchors.ts'
import { rangeWords } from '../model/calendar.ts'
import { SHOWN } from '../model/extent.ts'
import type { Voice } from '../model/statements.ts'
import { voicesOf, without, wordsOf } from '../model/statements.ts'
import type { StoryView } from '../model/story.ts'
import { compare } from '../model/wording.ts'
import { count } from '../model/words.ts'
import { Chain } from './Chain.tsx'
import { CorrectSpeaker } from './Correcting.tsx'
import { Heading } from './Heading.tsx'
import { useLinks } from './Links.tsx'
import { Rest } from './Rest.tsx'
import { DocumentLink, langOf } from './Words.tsx'

function Spoken({ view, statement }: { view: StoryView; statement: Statement }): JSX.Element {
  const to = useLinks()
  const document = view.document.get(statement.content[0]?.document ?? '')
  // Words taken with their quotation marks need no others.
  const quoted = /^["“”„«‘'‚‹]/.test(statement.content[0]?.quote ?? '')
  return (
    <blockquote
      class={`spoken spoken-${statement.manner}${quoted ? ' quoted' : ''}`}
      lang={document && langOf(document.language)}
      dir="auto"
    >
      {statement.content.map((e, i) => (
        <span key={evidenceAnchor(e)}>
          {i > 0 && <span class="gap"> … </span>}
          <a href={to.words(e)}>{e.quote}</a>
        </span>
      ))}
    </blockquote>
  )
}

function Wording(props: { view: StoryView; statement: Statement; variant: Variant }): JSX.Element {
  const to = useLinks()
  const { view, variant } = props
  const document = view.document.get(variant.document)
  const runs = compare(wordsOf(props.statement.content), wordsOf(variant.content))
  const label = { same: 'word for word', cut: 'cut', altered: 'in other words' }[variant.kind]
  return (
    <li class={`wording wording-${variant.kind}`}>
      <p class="wording-head">
        {document && <DocumentLink document={document} />} <span class="wording-kind">{label}</span>
      </p>
      {variant.kind !== 'same' && (
        <p class="compared">
          {runs.map((run, i) => {
            const Tag = run.kind === 'both' ? 'span' : run.kind
            return <Tag key={i}>{run.text}</Tag>
          })}
        </p>
      )}
      {variant.content.slice(0, 1).map(e => (
        <a key={evidenceAnchor(e)} class="open-words" href={to.words(e)}>
          in the text
        </a>
      ))}
    </li>
  )
}

/** Which documents carry a statement, and which that could do not. */
function Carriers({ view, statement }: { view: StoryView; statement: Statement }): JSX.Element | null {
  const varied = new Set(statement.variants.filter(v => v.kind !== 'same').map(v => v.document))
  const carriers = view.documents.filter(d => statement.documents.includes(d.id) && !varied.has(d.id))
  const absent = without(view, statement)
  // The line above says it where there is but one.
  if (statement.documents.length === 1) return null
  const links = (documents: typeof absent) =>
    documents.slice(0, 8).map((d, i) => (
      <span key={d.id}>
        {i > 0 && '; '}
        <DocumentLink document={d} />
      </span>
    ))
  return (
    <dl class="carriers">
      <dt>In</dt>
      <dd>{links(carriers)}</dd>
      {absent.length > 0 && (
        <>
          <dt>Not in</dt>
          <dd>
            {links(absent)}
            {absent.length > 8 && ` and ${count(absent.length - 8, 'other')}`}
          </dd>
        </>
      )}
    </dl>
  )
}

function StatementEntry({ view, statement }: { view: StoryView; statement: Statement }): JSX.Element {
  const to = useLinks()
  const varied = statement.variants.filter(v => v.content.length > 0)
  return (
    <li id={lineAnchor(view.story.id, 'statement', statement.id)} class="statement line-item" tabIndex={-1}>
      <Spoken view={view} statement={statement} />
      <p class="statement-meta">
        <span>{statement.said ? rangeWords(statement.said.from, statement.said.to) : 'day unknown'}</span>
        <span>{statement.manner === 'direct' ? 'in own words' : `${statement.manner} speech`}</span>
        <Chain chain={statement.chain} />
        {statement.cue && (
          <span>
            by{' '}
            <a class="cue" href={to.words(statement.cue)}>
              “{statement.cue.quote}”
            </a>
          </span>
        )}
      </p>
      {varied.length > 0 && (
        <ul class="wordings">
          {varied.map(v => (
            <Wording key={v.document} view={view} statement={statement} variant={v} />
          ))}
        </ul>
      )}
      <Carriers view={view} statement={statement} />
      <CorrectSpeaker statement={statement} />
    </li>
  )
}

function VoiceEntry({ view, voice }: { view: StoryView; voice: Voice }): JSX.Element {
  const rest = voice.statements.slice(SHOWN.statements)
  const entries = (statements: readonly Statement[]) => (
    <ol class="statements">
      {statements.map(s => (
        <StatementEntry key={s.id} view={view} statement={s} />
      ))}
    </ol>
  )
  return (
    <div class="voice holder">
      <Heading of={3} class="voice-name">
        <bdi>{voice.name}</bdi>
      </Heading>
      {entries(voice.statements.slice(0, SHOWN.statements))}
      {rest.length > 0 && (
        <Rest section="said" label={count(rest.length, 'more statement')}>
          {() => entries(rest)}
        </Rest>
      )}
    </div>
  )
}

/** All statements of a story by speaker. */
export function Statements({ view }: { view: StoryView }): JSX.Element {
  const voices = voicesOf(view)
  const entry = (voice: Voice) => <VoiceEntry key={voice.name} view={view} voice={voice} />
  const rest = voices.slice(SHOWN.voices)
  return (
    <>
      {voices.slice(0, SHOWN.voices).map(entry)}
      {rest.length > 0 && (
        <Rest section="said" label={count(rest.length, 'more speaker')}>
          {() => rest.map(entry)}
        </Rest>
      )}
    </>
  )
}
