/**
 * Finds one ring in each group of things that lead to one another (a strongly connected component).
 * Each thing is walked once, without recursion: a chain of 60,000 tasks must not exhaust the stack.
 */
export function findRings<Item extends object | string | number>(
  next: ReadonlyMap<Item, readonly Item[]>
): Item[][] {
  const walk = new Walk(next)
  for (const item of next.keys()) walk.from(item)
  return walk.groups.map((group) => ringIn(group, next))
}

/** Tarjan's walk with a stack of its own. */
class Walk<Item extends object | string | number> {
  readonly groups: Item[][] = []
  readonly #next: ReadonlyMap<Item, readonly Item[]>
  readonly #order = new Map<Item, number>()
  readonly #low = new Map<Item, number>()
  readonly #open: Item[] = []
  readonly #isOpen = new Set<Item>()

  constructor(next: ReadonlyMap<Item, readonly Item[]>) {
    this.#next = next
  }

  from(start: Item): void {
    if (this.#order.has(start)) return
    const path: { item: Item; index: number }[] = [this.#enter(start)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const child = this.#next.get(step.item)?.[step.index]
      step.index += 1
      if (child === undefined) {
        this.#leave(step.item)
        path.pop()
        const parent = path.at(-1)
        if (parent) this.#lower(parent.item, this.#low.get(step.item) ?? 0)
      } else if (!this.#order.has(child)) path.push(this.#enter(child))
      else if (this.#isOpen.has(child)) this.#lower(step.item, this.#order.get(child) ?? 0)
    }
  }

  #enter(item: Item): { item: Item; index: number } {
    const number = this.#order.size
    this.#order.set(item, number)
    this.#low.set(item, number)
    this.#open.push(item)
    this.#isOpen.add(item)
    return { item, index: 0 }
  }

  #lower(item: Item, to: number): void {
    this.#low.set(item, Math.min(this.#low.get(item) ?? 0, to))
  }

  #leave(item: Item): void {
    if (this.#low.get(item) !== this.#order.get(item)) return
    const group: Item[] = []
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#isOpen.delete(last)
      group.push(last)
      if (last === item) break
    }
    if (group.length > 1) this.groups.push(group.reverse())
  }
}

/** The shortest way from the first of a group back to itself. */
function ringIn<Item extends object | string | number>(
  group: readonly Item[],
  next: ReadonlyMap<Item, readonly Item[]>
): Item[] {
  const [start] = group
  if (start === undefined) return []
  const inside = new Set(group)
  const cameFrom = new Map<Item, Item>()
  const queue = [start]
  for (const item of queue) {
    for (const child of next.get(item) ?? []) {
      if (child === start) return pathTo(item, cameFrom)
      if (!inside.has(child) || cameFrom.has(child)) continue
      cameFrom.set(child, item)
      queue.push(child)
    }
  }
  return [...group]
}

function pathTo<Item>(end: Item, cameFrom: ReadonlyMap<Item, Item>): Item[] {
  const path = [end]
  for (let item = cameFrom.get(end); item !== undefined; item = cameFrom.get(item)) path.push(item)
  return path.reverse()
}
