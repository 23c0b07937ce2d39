import { describe, expect, test } from 'vitest'
import { readOpml, writeOpml } from './opml.ts'

const opml = (body: string, head = '<title>Mine</title>'): string =>
  `<?xml version="1.0"?><opml version="2.0"><head>${head}</head><body>${body}</body></opml>`
const rss = (address: string, title: string): string =>
  `<outline type="rss" text="${title}" xmlUrl="${address}"/>`

describe('reading', () => {
  test('nested outlines, titles, duplicates, other schemes', () => {
    const list = readOpml(
      opml(`
        ${rss('https://a.example/feed', 'A &amp; B')}
        <outline text="World"><outline title="North" text="n">${rss('feed://b.example/rss', 'B')}</outline>
          ${rss('http://a.example/feed/', 'Again')}
          <outline type="rss" text="t" title="Title" XMLURL="HTTPS://C.example/x?a=1&amp;b=2" htmlUrl="https://c.example"/></outline>
        <outline text="A note"/>
        ${rss('ftp://d.example/', 'D')}${rss('not one', 'E')}`),
    )
    expect(list).toEqual({
      title: 'Mine',
      feeds: [
        { address: 'https://a.example/feed', title: 'A & B', folders: [] },
        { address: 'https://b.example/rss', title: 'B', folders: ['World', 'North'] },
        { address: 'https://c.example/x?a=1&b=2', title: 'Title', folders: ['World'] },
      ],
      troubles: [
        { name: 'D', reason: 'is at no web address (ftp://d.example/)' },
        { name: 'E', reason: 'is at no web address (not one)' },
      ],
    })
  })
  test.each([
    ['', /cannot be read/],
    ['<rss/>', /cannot be read/],
    ['no markup', /cannot be read/],
    [opml('<outline text="x"/>'), /without feeds/],
    [opml(''), /without feeds/],
    [opml('<outline text="x">'.repeat(5000) + '</outline>'.repeat(5000)), /cannot be read/],
    ['x'.repeat(9_000_000), /larger than 8 MB/],
  ])('%.20s: why not', (text, reason) => {
    const { feeds, troubles } = readOpml(text, 'my.opml')
    expect(feeds).toEqual([])
    expect(troubles).toEqual([{ name: 'my.opml', reason: expect.stringMatching(reason) }])
  })
  test('entities of its own are not followed', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
    const text = `${bomb}<opml version="2.0"><body><outline text="&b;" xmlUrl="https://a.example/"/></body></opml>`
    expect(JSON.stringify(readOpml(text)).length).toBeLessThan(5000)
  })
})

describe('writing', () => {
  const feeds = [
    { address: 'https://a.example/?x=1&y=2', title: 'A "quoted" <b>', folders: [] },
    { address: 'https://b.example/', title: null, folders: ['World', 'North'] },
    { address: 'https://c.example/', title: 'C', folders: ['World'] },
    { address: 'https://d.example/', title: 'D', folders: [] },
  ]
  test('what is written is read again', () => {
    const list = readOpml(writeOpml(feeds, 'My feeds'))
    expect(list.title).toBe('My feeds')
    expect(list.troubles).toEqual([])
    const byAddress = (a: { address: string }, b: { address: string }): number =>
      a.address < b.address ? -1 : 1
    expect([...list.feeds].sort(byAddress)).toEqual(
      feeds.map(feed => ({ ...feed, title: feed.title ?? feed.address })),
    )
  })
  test('no feeds are a list too', () => expect(writeOpml([], 'Mine')).toContain('<title>Mine</title>'))
})
