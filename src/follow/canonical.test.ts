import { describe, expect, test } from 'vitest'
import { ownAddress, untracked } from './canonical.ts'

describe('an address', () => {
  test.each([
    ['https://a.example/x?utm_source=rss&utm_medium=feed', 'https://a.example/x'],
    ['https://a.example/x?id=5&fbclid=Iw&page=2', 'https://a.example/x?id=5&page=2'],
    ['https://a.example/x?gclid=1#part', 'https://a.example/x#part'],
    ['https://a.example/x?utmost=1&source=2', 'https://a.example/x?utmost=1&source=2'],
    ['https://a.example/x?q=a%20b&', 'https://a.example/x?q=a%20b&'],
    ['https://a.example/x', 'https://a.example/x'],
  ])('%s loses the marks of campaigns', (given, wanted) => {
    expect(untracked(given)).toBe(wanted)
  })
})

const naming = (href: string): string => `<!doctype html><link rel="canonical" href="${href}"><p>words`

describe('a page', () => {
  test.each([
    ['https://a.example/news/visit/amp', 'https://a.example/news/visit'],
    ['https://a.example/amp/news/visit', '/news/visit'],
    ['https://amp.a.example/news/visit.amp.html', 'https://www.a.example/news/visit.html'],
    [
      'https://m.a.example/visit-of-the-minister-1234?from=top',
      'https://a.example/visit-of-the-minister-1234',
    ],
    ['http://a.example/visit/', 'https://a.example/visit'],
  ])('%s names its own address', (address, named) => {
    expect(ownAddress(address, naming(named))).toBe(new URL(named, address).href)
  })
  test.each([
    ['https://a.example/news/visit', 'https://b.example/news/visit'],
    ['https://a.example/news/visit', 'https://a.example/'],
    ['https://a.example/news/visit', 'https://a.example/news'],
    ['https://a.example/article?id=5', 'https://a.example/article'],
    ['https://a.example/news/visit', 'javascript:alert(1)'],
    ['https://a.example/news/visit', ''],
  ])('%s cannot name another page: %s', (address, named) => {
    expect(ownAddress(address, naming(named))).toBe(address)
  })
  test('without a name has the address it was fetched from', () => {
    expect(ownAddress('https://a.example/x?utm_id=4', '<p>words')).toBe('https://a.example/x')
  })
})
