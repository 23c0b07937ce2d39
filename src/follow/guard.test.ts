import { describe, expect, test } from 'vitest'
import { openClient } from './client.ts'
import { guardedConnector } from './connect.ts'
import { type Local, names, serve, wire } from './fixture.ts'
import { whyNotAddress, whyNotIp } from './guard.ts'
import { type OutsideOptions, openOutside } from './index.ts'

describe('IP addresses', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '100::1',
    '4000::1',
    '1::1',
    'x',
    '',
    '127.0.0.1.example',
  ])('%s is inside', address => expect(whyNotIp(address)).not.toBeNull())

  test.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '169.253.0.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450::1',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
    '2002:5db8:d822::1',
    '[2606:4700::1]',
  ])('%s is outside', address => expect(whyNotIp(address)).toBeNull())
})

describe('addresses', () => {
  test.each([
    ['http://2130706433/', /this machine/],
    ['http://0x7f000001/', /this machine/],
    ['http://0x7f.1/', /this machine/],
    ['http://0177.0.0.1/', /this machine/],
    ['http://127.1/', /this machine/],
    ['http://①②⑦.0.0.1/', /this machine/],
    ['http://127.0.0.1./', /this machine/],
    ['http://0/', /this machine/],
    ['http://[::1]/', /this machine/],
    ['http://[::ffff:7f00:1]/', /this machine/],
    ['http://[0:0:0:0:0:ffff:127.0.0.1]:80/', /this machine/],
    ['http://0xa9fea9fe/', /local network/],
    ['http://localhost/', /this machine/],
    ['https://LOCALHOST./', /this machine/],
    ['http://a.localhost:3000/', /this machine/],
    ['http://192.168.0.1/', /private network/],
    ['http://user@example.org/', /user name/],
    ['http://:secret@example.org/', /password/],
    ['ftp://example.org/', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['data:text/html,x', /only http and https/],
    ['example.org', /not an address/],
    ['', /not an address/],
    ['http://', /not an address/],
    ['http://example.org:22/', /port 22/],
    ['http://example.org:25/', /port 25/],
    [`http://example.org/${'a'.repeat(2100)}`, /longer than/],
  ])('%s is not fetched', (address, reason) => expect(whyNotAddress(address, [])).toMatch(reason))

  test.each([
    'http://example.org/',
    'https://example.org:8443/a?b#c',
    'http://example.org:80/',
    'http://1.1.1.1/',
    'http://localhost.example.org/',
    'https://bücher.example/',
  ])('%s may be tried', address => expect(whyNotAddress(address, [])).toBeNull())

  test('a host is allowed by its whole name, with its port where one is named', () => {
    const whyNot = (address: string, ...allow: string[]): boolean => whyNotAddress(address, allow) !== null
    expect(whyNot('http://localhost:8080/a', 'localhost:8080')).toBe(false)
    expect(whyNot('http://LOCALHOST:8080/a', 'Localhost:8080')).toBe(false)
    expect(whyNot('http://localhost:8081/a', 'localhost:8080')).toBe(true)
    expect(whyNot('http://localhost:8081/a', 'localhost')).toBe(false)
    expect(whyNot('http://localhost/', 'localhost:80')).toBe(false)
    expect(whyNot('https://localhost/', 'localhost:80')).toBe(true)
    expect(whyNot('http://a.localhost/', 'localhost')).toBe(true)
    expect(whyNot('http://127.0.0.1/', 'localhost')).toBe(true)
    expect(whyNot('http://127.1/', '127.0.0.1')).toBe(false)
    expect(whyNot('http://[::1]:8080/', '[::1]:8080')).toBe(false)
    expect(whyNot('http://user@localhost/', 'localhost')).toBe(true)
    expect(whyNot('file://localhost/etc', 'localhost')).toBe(true)
    expect(whyNot('http://localhost/', '')).toBe(true)
  })
})

describe('connections', () => {
  const PUBLIC = '93.184.216.34'
  const article = '<p>The bridge over the Ferrow was closed on Monday.</p>'

  async function trial<T>(
    options: Partial<OutsideOptions> & { readonly remote?: string },
    run: (outside: ReturnType<typeof openOutside>, local: Local, connected: string[]) => Promise<T>,
  ): Promise<T> {
    const local = await serve({ '/': article, '/robots.txt': '', '/two': article })
    const { dial, connected } = wire(local, options.remote)
    const outside = openOutside({ agent: 'Onrecord/0.0', manners: { delay: 0 }, dial, ...options })
    try {
      return await run(outside, local, connected)
    } finally {
      await outside.close()
      await local.close()
    }
  }

  test('a name with a public address is fetched from that address', () =>
    trial({ lookup: names({ 'news.example': [[PUBLIC]] }) }, async (outside, _, connected) => {
      expect(await outside.get('http://news.example/')).toMatchObject({ status: 'fetched' })
      expect(new Set(connected)).toEqual(new Set([PUBLIC]))
    }))

  test.each([
    ['127.0.0.1', /this machine/],
    ['10.1.2.3', /private/],
    ['169.254.169.254', /local network/],
    ['::1', /this machine/],
    ['::ffff:192.168.0.1', /private/],
    ['64:ff9b::7f00:1', /this machine/],
  ])('a name that means %s is refused, and nothing is connected to', (address, reason) =>
    trial({ lookup: names({ 'evil.example': [[address]] }) }, async (outside, local, connected) => {
      const answer = await outside.get('http://evil.example/', { asked: true })
      expect(answer).toMatchObject({ status: 'refused', reason: expect.stringMatching(reason) })
      expect(connected).toEqual([])
      expect(local.asked).toEqual([])
    }),
  )

  test('a name with one public and one inner address is refused', () =>
    trial({ lookup: names({ 'evil.example': [[PUBLIC, '127.0.0.1']] }) }, async (outside, _, connected) => {
      expect(await outside.get('http://evil.example/', { asked: true })).toMatchObject({ status: 'refused' })
      expect(connected).toEqual([])
    }))

  test('a name that is public first and private afterwards: only what is connected to counts', () =>
    trial(
      { lookup: names({ 'evil.example': [[PUBLIC], ['127.0.0.1']] }) },
      async (outside, local, connected) => {
        local.routes['/'] = (_, response) => {
          response.setHeader('connection', 'close')
          response.setHeader('content-type', 'text/html')
          response.end(article)
        }
        expect(await outside.get('http://evil.example/', { asked: true })).toMatchObject({
          status: 'fetched',
        })
        expect(await outside.get('http://evil.example/two', { asked: true })).toMatchObject({
          status: 'refused',
        })
        expect(connected).toEqual([PUBLIC])
        expect(local.asked).toEqual(['/'])
      },
    ))

  test('a socket that turns out to lead inside is dropped before anything is sent', () =>
    trial({ lookup: names({ 'evil.example': [[PUBLIC]] }), remote: '127.0.0.1' }, async (outside, local) => {
      expect(await outside.get('http://evil.example/', { asked: true })).toMatchObject({
        status: 'refused',
        reason: expect.stringMatching(/this machine/),
      })
      expect(local.asked).toEqual([])
    }))

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://inner.example/',
    'file:///etc/passwd',
  ])('a redirect to %s is refused', to =>
    trial(
      { lookup: names({ 'news.example': [[PUBLIC]], 'inner.example': [['192.168.0.1']] }) },
      async (outside, local, connected) => {
        local.routes['/'] = (_, response) => response.writeHead(302, { location: to }).end()
        const answer = await outside.get('http://news.example/', { asked: true })
        expect(answer).toMatchObject({ status: 'refused' })
        expect(local.asked).toEqual(['/'])
        expect(connected).toEqual([PUBLIC])
      },
    ),
  )

  test('a redirect to a port of this machine that answers is refused', () =>
    trial({ lookup: names({ 'news.example': [[PUBLIC]] }) }, async (outside, local) => {
      local.routes['/'] = (_, response) => response.writeHead(301, { location: `${local.at}/two` }).end()
      expect(await outside.get('http://news.example/', { asked: true })).toMatchObject({ status: 'refused' })
      expect(local.asked).toEqual(['/'])
    }))

  test.each(['127.0.0.1', '[::1]', '::1', '10.0.0.1', 'localhost'])(
    'the client and its connector keep to it, each by itself: %s',
    async hostname => {
      const local = await serve({ '/': article })
      const { dial, connected } = wire(local)
      const lookup = names({ localhost: [['127.0.0.1']] })
      const connect = guardedConnector({ allow: [], timeout: 1000, dial, lookup })
      const to = { hostname, protocol: 'http:', port: String(local.port) }
      expect(await new Promise(done => connect(to, done))).toMatchObject({ name: 'GuardError' })
      const client = openClient({ agent: 'Onrecord/0.0', dial, lookup })
      const host = hostname === '::1' ? '[::1]' : hostname
      expect(await client.ask(`http://${host}:${local.port}/`)).toMatchObject({ status: 'refused' })
      expect(connected).toEqual([])
      await client.close()
      await local.close()
    },
  )

  test('without a wire of our own the system’s sockets keep to it too', async () => {
    const local = await serve({ '/': article })
    const lookup = names({ 'evil.example': [['127.0.0.1']] })
    const outside = openOutside({ agent: 'Onrecord/0.0', lookup })
    const open = openOutside({ agent: 'Onrecord/0.0', lookup, allow: [`evil.example:${local.port}`] })
    const address = `http://evil.example:${local.port}/`
    expect(await outside.get(address, { asked: true })).toMatchObject({ status: 'refused' })
    expect(local.asked).toEqual([])
    expect(await open.get(address, { asked: true })).toMatchObject({ status: 'fetched' })
    await Promise.all([outside.close(), open.close(), local.close()])
  })
})
