// Results as you type, below a search box. Ordinary links in a list: arrow keys walk through them, Tab does too.
import type { Filters } from '../../core/search/facets.ts'
import { make } from './make-element.client.ts'
import { drawResults } from './search-list.client.ts'
import { closeEngine, type FoundAnswer, openEngine } from './search-open.client.ts'
import { clearRecent, keepRecent, listRecent } from './search-recent.client.ts'

const MARKS = 'tim-danh-dau'
const SHORTEST = 2
const PAUSE = 50

/** What the header and the search page do each in their way. */
export interface PanelSettings {
  /** How many results are shown. */
  limit: number
  className: string
  place(box: HTMLElement): void
  /** What the results are narrowed to. */
  filters(): Filters
  /** Takes all filters away; only where there are some to choose. */
  clearFilters?(): void
  /** Leads to the results that are not shown. */
  more(query: string, total: number): HTMLElement
  searched(query: string): void
}

/** A search box with its results. */
export class Panel {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly results = make('div', { class: 'found' })
  readonly status = make('p', { role: 'status' })
  readonly settings: PanelSettings
  readonly #root: string
  readonly #box: HTMLElement
  #shown: string | null = null
  #turn = 0
  #pause = 0
  /** The query for which older news are wanted too. */
  #olderFor: string | null = null

  constructor(form: HTMLFormElement, settings: PanelSettings) {
    this.form = form
    this.settings = settings
    this.input = form.elements.namedItem('q') as HTMLInputElement
    this.#root = rootOf(form)
    this.#box = make('div', { class: `results ${settings.className}` }, this.status, this.results)
    settings.place(this.#box)
    this.#listen()
    // Whatever the first letters are, the index is needed.
    openEngine(this.#root).catch(() => this.#fail())
  }

  /** Shows what the box asks for: results, or the last queries while it is empty. */
  async update(isSecondTry = false): Promise<void> {
    const query = this.input.value.trim()
    const { limit } = this.settings
    const filters = this.settings.filters()
    const key = JSON.stringify([query, limit, filters, this.#olderFor])
    if (key === this.#shown) return this.show(true)
    this.#shown = key
    const turn = ++this.#turn
    if (query.length < SHORTEST) return this.#showRecent()
    try {
      const engine = await openEngine(this.#root)
      const isOld = Number(filters.year) <= engine.olderUntil
      const withOlder = engine.olderUntil > 0 && (isOld || this.#olderFor === query)
      // A space at the end says that the last word is complete; people rarely type one.
      const ask = (older: boolean) => engine.search(this.input.value, filters, limit, older)
      const answer = await ask(withOlder)
      if (turn !== this.#turn) return
      if (!answer.results.length && engine.olderUntil && !withOlder) return this.#askOlder(query)
      this.#showAnswer(query, answer, withOlder ? 0 : engine.olderUntil)
    } catch {
      // A page that was left open may ask for files of an index that is no longer there.
      closeEngine()
      this.#shown = null
      if (turn !== this.#turn) return
      if (isSecondTry) this.#fail()
      else await this.update(true)
    }
  }

  /** Asks for another query. */
  ask(query: string): void {
    this.input.value = query
    this.input.focus()
    this.update()
  }

  #listen(): void {
    this.input.addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = window.setTimeout(() => this.update(), PAUSE)
    })
    this.input.addEventListener('focus', () => this.update())
    this.form.addEventListener('submit', () => {
      const query = this.input.value.trim()
      if (query) keepRecent(query)
    })
    for (const part of [this.input, this.#box])
      part.addEventListener('keydown', (event) => this.#press(event))
    this.#box.addEventListener('click', (event) => this.#click(event))
  }

  #press(event: KeyboardEvent): void {
    const stops = [this.input, ...this.results.querySelectorAll<HTMLElement>('a, button')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') {
      this.input.value = ''
      this.input.focus()
      this.update()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && at >= 0) {
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else return
    event.preventDefault()
  }

  #click({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-marks]') : null
    if (!link) return
    keepRecent(this.input.value.trim())
    try {
      localStorage.setItem(
        MARKS,
        JSON.stringify({ path: link.pathname, words: link.dataset.marks, time: Date.now() })
      )
    } catch {
      // The page opens without marks.
    }
  }

  #showRecent(): void {
    const recent = listRecent()
    const clear = make('button', { type: 'button' }, 'Xóa các câu đã tìm')
    clear.addEventListener('click', () => {
      clearRecent()
      this.#showRecent()
      this.input.focus()
    })
    const items = recent.map((query) => {
      const button = make('button', { type: 'button' }, query)
      button.addEventListener('click', () => this.ask(query))
      return make('li', {}, button)
    })
    this.results.replaceChildren(
      ...(recent.length ? [make('h2', {}, 'Đã tìm trên máy này'), make('ul', {}, ...items), clear] : [])
    )
    this.#say('')
    this.show(recent.length > 0)
    this.settings.searched('')
  }

  #askOlder(query: string): Promise<void> {
    this.#olderFor = query
    return this.update()
  }

  /** `olderUntil` is the year of the older news that were not looked through, 0 when there are none. */
  #showAnswer(query: string, { results, total, corrected }: FoundAnswer, olderUntil: number): void {
    const parts: HTMLElement[] = corrected ? [this.#suggest(corrected)] : []
    parts.push(...drawResults(results))
    if (!results.length) parts.push(...this.#helpFurther())
    else if (total > results.length) parts.push(this.settings.more(query, total))
    if (olderUntil) parts.push(this.#offerOlder(query, olderUntil))
    this.results.replaceChildren(...parts)
    this.#say(
      results.length
        ? `${results.length} trong ${total} kết quả cho “${query}”.`
        : `Không có kết quả cho “${query}”.`
    )
    this.show(true)
    this.settings.searched(query)
  }

  #offerOlder(query: string, until: number): HTMLElement {
    const button = make('button', { type: 'button' }, `Tìm cả trong tin từ năm ${until} trở về trước`)
    button.addEventListener('click', () => this.#askOlder(query))
    return make('p', {}, button)
  }

  #suggest(corrected: string): HTMLElement {
    const button = make('button', { type: 'button' }, corrected)
    button.addEventListener('click', () => this.ask(corrected))
    return make('p', {}, 'Có phải bạn tìm ', button, '?')
  }

  #helpFurther(): HTMLElement[] {
    const link = (path: string, text: string) => make('a', { href: this.#root + path }, text)
    const ways = [
      link('tim-kiem/#muc-luc', 'mục lục'),
      link('tim-kiem/#van', 'bảng tra theo vần'),
      link('thuat-ngu/', 'chữ viết tắt')
    ]
    const { clearFilters, filters } = this.settings
    const clear = make('button', { type: 'button' }, 'Bỏ lọc và tìm lại')
    clear.addEventListener('click', () => clearFilters?.())
    return [
      ...(clearFilters && Object.keys(filters()).length ? [make('p', {}, clear)] : []),
      make(
        'p',
        {},
        'Thử bớt chữ, gõ không dấu, hoặc xem ',
        ...ways.flatMap((way, at) => (at ? [', ', way] : [way])),
        '.'
      )
    ]
  }

  #fail(): void {
    this.results.replaceChildren()
    this.#say('Chưa tải được phần tìm kiếm. Có thể đang mất mạng; khi có mạng, gõ lại là được.')
    this.show(true)
  }

  /** A live region speaks only when its text changes. */
  #say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text
  }

  /** Opens or closes what stands below the box. */
  show(isOpen: boolean): void {
    this.#box.hidden = !isOpen
  }
}

/** Address of the home page: everything else stands below it. */
export function rootOf(form: HTMLFormElement): string {
  return form.action.replace(/tim-kiem\/(?:[?#].*)?$/u, '')
}
