import { expect, test } from 'vitest'
import { countPages, frontItems, itemsOfPage, PAGE_SIZE, pageAfterFront, shownNumbers } from './news-pages.ts'

/** Items 1, 2, 3 … by age, newest first, as lists come. */
const list = (total: number) => Array.from({ length: total }, (_, index) => total - index)

test('keeps what stands at the address of a full page while the list grows', () => {
  for (let total = 41; total < 41 + 3 * PAGE_SIZE; total += 1) {
    expect(itemsOfPage(list(total), 1)).toEqual(itemsOfPage(list(41), 1))
    expect(itemsOfPage(list(total), 2)).toEqual(itemsOfPage(list(41), 2))
  }
})

test('puts the oldest items on page 1 and every item on one page', () => {
  const pages = Array.from({ length: countPages(75) }, (_, index) => itemsOfPage(list(75), index + 1))
  expect(pages[0]).toEqual(list(20))
  expect(pages.reverse().flat()).toEqual(list(75))
})

test('needs no numbered page for a list that fits its front', () => {
  expect(countPages(20)).toBe(0)
  expect(pageAfterFront(20)).toBeNull()
  expect(frontItems(list(20))).toHaveLength(20)
})

test('leads from the front to the page that holds the next older item', () => {
  for (let total = 21; total < 200; total += 1) {
    const next = total - PAGE_SIZE
    expect(itemsOfPage(list(total), pageAfterFront(total) ?? 0), String(total)).toContain(next)
  }
})

test.each([
  [null, 4, [1, null, 4]],
  [3, 4, [1, 2, 3, 4]],
  [10, 500, [1, null, 9, 10, 11, null, 500]],
  [1, 1, [1]]
])('shows beside page %s of %s the numbers %j', (current, count, numbers) => {
  expect(shownNumbers(current, count)).toEqual(numbers)
})
