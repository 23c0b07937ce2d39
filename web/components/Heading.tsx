/** Headings that sit right whether a page holds one story or many. */
import type { ComponentChildren, JSX } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** How many levels of heading stand above a story: 0 where its title is the page's. */
export const Depth: ReturnType<typeof createContext<number>> = createContext(0)

/** A heading of level `of` within its story (1 its title, 2 its sections …). */
export function Heading(props: {
  of: 1 | 2 | 3 | 4
  id?: string
  class?: string
  children: ComponentChildren
}): JSX.Element {
  const level = Math.min(6, props.of + useContext(Depth))
  const Tag = `h${level}` as 'h1'
  return (
    <Tag id={props.id} class={props.class}>
      {props.children}
    </Tag>
  )
}

/** A section of a story: its heading in the margin, its content beside it. */
export function Section(props: {
  id: string
  title: string
  kind: string
  about?: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <section id={props.id} class={`section section-${props.kind} holder`} aria-labelledby={`${props.id}-h`}>
      <header class="section-head">
        <Heading of={2} id={`${props.id}-h`}>
          {props.title}
        </Heading>
        {props.about && <p class="about">{props.about}</p>}
      </header>
      <div class="section-body">{props.children}</div>
    </section>
  )
}
