import { expect, test } from 'vitest'
import { decodeEntities, placeInText, readTags, splitPage } from './build-html.ts'

const names = (html: string) => readTags(html).map(({ name }) => name)

test('reads start tags with their attributes', () => {
  const [tag] = readTags('<A Href="/x?a=1&amp;b=2" title=\'a>b\' hidden data-n=3>')
  expect([tag?.name, ...(tag?.attributes ?? [])]).toEqual([
    'a',
    ['href', '/x?a=1&b=2'],
    ['title', 'a>b'],
    ['hidden', ''],
    ['data-n', '3']
  ])
})

test('passes over comments and the inside of scripts', () => {
  expect(names('<!-- <b> --><script>if (a<b) "<i>"</script><p>')).toEqual(['script', 'p'])
})

test('keeps the content of a style exactly', () => {
  expect(readTags('<style>a > b {}\n</style>')[0]?.content).toBe('a > b {}\n')
})

test('sees an attribute that touches the one before', () => {
  expect(readTags('<img src="x"onerror="y">')[0]?.attributes.get('onerror')).toBe('y')
})

test('keeps the first of two attributes with one name', () => {
  expect(readTags('<a href="/1" href="/2">')[0]?.attributes.get('href')).toBe('/1')
})

test('reads an empty page and bare text as no tags', () => {
  expect([names(''), names('a < b & c > d')]).toEqual([[], []])
})

test('decodes entities and leaves unknown ones', () => {
  expect(decodeEntities('&amp;&#x111;&#273;&xyz;')).toBe('&đđ&xyz;')
})

test('splits a page into style, markup and text', () => {
  expect(splitPage('<p class="a">Bà <b>con</b></p><style>p{}</style>')).toEqual({
    style: 'p{}',
    markup: '<p class="a"><b></b></p><style></style>',
    text: ' Bà con '
  })
})

test('gives line and column of an offset', () => {
  expect([placeInText('ab\ncd', 0), placeInText('ab\ncd', 4)]).toEqual(['1:1', '2:2'])
})
