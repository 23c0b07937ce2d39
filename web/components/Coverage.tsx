/** What the outlets carry, side by side. */
import type { JSX } from 'preact'
import { dayWords } from '../model/calendar.ts'
import type { Cell, Column, Row, Coverage as Table } from '../model/coverage.ts'
import { count } from '../model/words.ts'
import { useLinks } from './Links.tsx'
import { Glyph } from './Status.tsx'

function Head({ columns }: { columns: readonly Column[] }): JSX.Element {
  const to = useLinks()
  return (
    <thead>
      <tr>
        <td class="corner" />
        {columns.map((column, i) => {
          const document = column.documents[0]!
          const starts = columns[i - 1]?.outlet !== column.outlet
          const day = document.published.from
          return (
            <th key={document.id} scope="col" class={starts ? 'starts' : undefined}>
              <a href={to.document(document.id)}>
                <span class={starts ? 'col-outlet' : 'col-outlet unseen'}>{column.outlet} </span>
                <span class="col-day">
                  {column.documents.length > 1
                    ? count(column.documents.length, 'report')
                    : day
                      ? dayWords(day, true)
                      : 'day unknown'}
                </span>
              </a>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** What a cell says to those who do not see its mark. */
function cellWords(row: Row, cell: Cell): string {
  if (cell.state !== 'carries') return cell.state === 'lacks' ? 'not in it' : 'appeared before'
  if (cell.status) return cell.status
  if (cell.wording) return { same: 'word for word', cut: 'cut', altered: 'in other words' }[cell.wording]
  return row.kind === 'event' ? 'mentioned' : 'in it'
}

const WORDING = { same: '“ ”', cut: '“…”', altered: '“≈”' }

function Mark({ cell }: { cell: Cell }): JSX.Element {
  if (cell.status) return <Glyph status={cell.status} />
  if (cell.wording) return <span aria-hidden="true">{WORDING[cell.wording]}</span>
  return (
    <svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle class="full" cx="8" cy="8" r="3" />
    </svg>
  )
}

function CellEntry(props: { row: Row; cell: Cell; starts: boolean }): JSX.Element {
  const { row, cell } = props
  const to = useLinks()
  const words = cellWords(row, cell)
  return (
    <td class={`cell cell-${cell.state}${props.starts ? ' starts' : ''}`}>
      {cell.line ? (
        <a href={to.line(cell.line)} title={words}>
          <Mark cell={cell} />
          <span class="unseen">{words}</span>
        </a>
      ) : (
        <>
          <span aria-hidden="true">{cell.state === 'lacks' ? '–' : ''}</span>
          <span class="unseen">{words}</span>
        </>
      )}
    </td>
  )
}

/** The table, which scrolls sideways within itself where it is narrow. */
export function Coverage({ table }: { table: Table }): JSX.Element {
  const to = useLinks()
  const starts = table.columns.map((c, i) => table.columns[i - 1]?.outlet !== c.outlet)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="sideways" tabIndex={0} aria-label="Table of what each report carries">
        <table class="coverage">
          <Head columns={table.columns} />
          <tbody>
            {table.rows.map(row => (
              <tr key={`${row.kind} ${row.line}`} class={`row row-${row.kind} depth-${row.depth}`}>
                <th scope="row">
                  <a href={to.line(row.line)}>
                    <bdi>{row.title}</bdi>
                  </a>
                </th>
                {row.cells.map((cell, i) => (
                  <CellEntry key={i} row={row} cell={cell} starts={starts[i]!} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="legend">
        <span>
          <b aria-hidden="true">–</b> appeared later and does not carry it
        </span>
        <span>
          <b aria-hidden="true">“ ”</b> word for word
        </span>
        <span>
          <b aria-hidden="true">“…”</b> cut
        </span>
        <span>
          <b aria-hidden="true">“≈”</b> in other words
        </span>
        <span>
          <b aria-hidden="true">•</b> carries it
        </span>
        <span>empty: appeared before</span>
      </p>
    </>
  )
}
