import { expect, test } from 'vitest'
import { isOwnAddress, listBrowsers, type Machine } from './find-browser.ts'

function machine(changes: Partial<Machine> = {}, installed: string[] = []): Machine {
  const environment = { PATH: '/usr/local/bin:/usr/bin' }
  return {
    platform: 'linux',
    arch: 'x64',
    environment,
    exists: (path) => installed.includes(path),
    ...changes
  }
}

test('takes the browser named in BROWSER_PATH and no other', () => {
  const environment = { PATH: '/usr/bin', BROWSER_PATH: '/opt/browser' }
  expect(listBrowsers(machine({ environment }, ['/usr/bin/chromium']))).toEqual([
    { kind: 'path', path: '/opt/browser' }
  ])
})

test('prefers an installed browser, then the channels, then the one of npm', () => {
  const choices = listBrowsers(machine({}, ['/usr/bin/chromium', '/usr/bin/google-chrome']))
  expect(choices.map((choice) => Object.values(choice).at(-1))).toEqual([
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    'chrome',
    'msedge',
    'package'
  ])
})

test('offers the browser of npm on Linux x64 only', () => {
  const kinds = (changes: Partial<Machine>) => listBrowsers(machine(changes)).map(({ kind }) => kind)
  expect(kinds({ arch: 'arm64' })).not.toContain('package')
  expect(kinds({ platform: 'win32' })).toEqual(['channel', 'channel'])
})

test.each([
  ['http://127.0.0.1:4321/so-tay/', true],
  ['data:image/png;base64,AA', true],
  ['blob:http://127.0.0.1/1', true],
  ['https://example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['wss://example.com/', false]
])('says whether %s stays on this machine', (address, own) => {
  expect(isOwnAddress(address)).toBe(own)
})
