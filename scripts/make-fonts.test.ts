import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { afterAll, expect, test } from 'vitest'
import { FONTS, lettersToKeep } from './font-list.ts'
import { makeFonts } from './make-fonts.ts'

const cache = await mkdtemp(join(tmpdir(), 'phong-'))
afterAll(() => rm(cache, { recursive: true }))
const fonts = await makeFonts(cache)

test('makes every font small enough for a slow network', () => {
  expect([...fonts.keys()]).toEqual(FONTS.map(({ file }) => file))
  expect([...fonts].filter(([, bytes]) => bytes.length > 25_000)).toEqual([])
})

test('gives the same bytes from the store and anew', async () => {
  const again = await makeFonts(cache)
  expect([...again].filter(([name, bytes]) => !bytes.equals(fonts.get(name) as Buffer))).toEqual([])
})

test('keeps each letter once', () => {
  const letters = [...lettersToKeep()]
  expect(letters.filter((letter, index) => letters.indexOf(letter) !== index)).toEqual([])
})

/** Letters that a font cannot show come out as one and the same empty sign, so they add nothing to a subset. */
const SERIF = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'
)

test.each(['ệ', 'ữ', 'Ặ', 'đ', 'ƀ', 'ĕ', 'ŏ', 'ĭ', 'ŭ', 'č', 'ñ', '₫', '№'])(
  'finds “%s” in the font of the book',
  async (letter) => {
    const whole = await readFile(SERIF)
    const [bare, with1] = await Promise.all(
      ['', letter].map((text) => subsetFont(whole, `a${text}`, { targetFormat: 'sfnt' }))
    )
    expect(with1?.length).toBeGreaterThan(bare?.length ?? 0)
    expect(lettersToKeep()).toContain(letter)
  }
)
