/** How many items stand on one page of a list. */
export const PAGE_SIZE = 20

/**
 * How a long list is cut into pages. Page 1 holds the oldest items, and the front of the list shows the newest
 * ones without a number: a new item only changes the front and the last page, so that the address of an old
 * page keeps leading to the same items. Lists are given newest first.
 */
export function countPages(total: number): number {
  return total > PAGE_SIZE ? Math.ceil(total / PAGE_SIZE) : 0
}

/** Gives the items of a numbered page, newest first. */
export function itemsOfPage<Item>(items: readonly Item[], number: number): Item[] {
  const end = items.length - (number - 1) * PAGE_SIZE
  return items.slice(Math.max(0, end - PAGE_SIZE), Math.max(0, end))
}

/** Gives the items that the front of a list shows. */
export function frontItems<Item>(items: readonly Item[]): Item[] {
  return items.slice(0, PAGE_SIZE)
}

/** Gives the number of the page on which the front of a list goes on, or null when it shows everything. */
export function pageAfterFront(total: number): number | null {
  return total > PAGE_SIZE ? Math.ceil((total - PAGE_SIZE) / PAGE_SIZE) : null
}

/** Address of a numbered page of the list at an address. */
export function pageAddress(list: string, number: number): string {
  return `${list}trang/${number}/`
}

/** Chooses the numbers to show beside page `current` of `count`: both ends, its neighbours, and null for a gap. */
export function shownNumbers(current: number | null, count: number): (number | null)[] {
  const around = current === null ? [] : [current - 1, current, current + 1]
  const wanted = [...new Set([1, ...around, count])].filter((number) => number >= 1 && number <= count)
  return wanted
    .sort((a, b) => a - b)
    .flatMap((number, index, all) =>
      index > 0 && number > (all[index - 1] ?? 0) + 1 ? [null, number] : [number]
    )
}
