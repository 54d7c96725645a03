import { expect, test } from 'vitest'
import { isSyllable } from './syllable.ts'

test.each(
  'a an nghieng khuyen quyet gi giai giet quoc khuyu xoong uy oai yeu ngoeo thuo muoi xuong quynh lac oc ich'.split(
    ' '
  )
)('takes “%s” for a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
})

test.each('thoon ddaij zalo html dtts th ng ocop kl w xyz nghf aa'.split(' '))(
  'takes “%s” for no syllable',
  (word) => {
    expect(isSyllable(word)).toBe(false)
  }
)
