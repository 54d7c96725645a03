// Results as you type, below a search box. Ordinary links in a list: arrow keys walk through them, Tab does too.
import type { Filters } from '../../core/search/facets.ts'
import type { Answer } from '../../core/search/search.ts'
import { openEngine } from './search-engine.client.ts'
import { drawResults, make } from './search-list.client.ts'
import { clearRecent, keepRecent, listRecent } from './search-recent.client.ts'

const MARKS = 'tim-danh-dau'
const SHORTEST = 2
const PAUSE = 150
const IN_BOX = 6
const ON_PAGE = 10

/** What the search page adds to a panel: filters, and the query in the address. */
export interface PanelHooks {
  filters(): Filters
  searched(query: string): void
}

/** A search box with its results. */
export class Panel {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly results: HTMLElement
  readonly status = make('p', { role: 'status' })
  readonly isPage: boolean
  hooks: PanelHooks | null = null
  readonly #root: string
  readonly #box: HTMLElement
  #limit: number
  #shown: string | null = null
  #turn = 0
  #pause = 0

  constructor(form: HTMLFormElement) {
    this.form = form
    this.input = form.elements.namedItem('q') as HTMLInputElement
    this.isPage = form.dataset.searchBox === 'page'
    this.#limit = this.isPage ? ON_PAGE : IN_BOX
    this.#root = form.action.replace(/tim-kiem\/(?:[?#].*)?$/u, '')
    this.results = make('div', { class: 'found' })
    this.#box = make('div', { class: this.isPage ? 'results' : 'results below' }, this.status, this.results)
    if (this.isPage) form.after(this.#box)
    else form.append(this.#box)
    this.#listen()
    // Whatever the first letters are, the index is needed.
    openEngine(this.#root).catch(() => this.#fail())
  }

  /** Shows what the box asks for: results, or the last queries while it is empty. */
  async update(): Promise<void> {
    const query = this.input.value.trim()
    const filters = this.hooks?.filters() ?? {}
    const key = JSON.stringify([query, filters, this.#limit])
    if (key === this.#shown) return this.#show(true)
    this.#shown = key
    const turn = ++this.#turn
    if (query.length < SHORTEST) return this.#showRecent()
    try {
      const engine = await openEngine(this.#root)
      // A space at the end says that the last word is complete; people rarely type one.
      const answer = await engine.search(this.input.value, filters, this.#limit)
      if (turn === this.#turn) this.#showAnswer(query, answer)
    } catch {
      this.#shown = null
      if (turn === this.#turn) this.#fail()
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
      this.#limit = this.isPage ? ON_PAGE : IN_BOX
      this.#pause = window.setTimeout(() => this.update(), PAUSE)
    })
    this.input.addEventListener('focus', () => this.update())
    this.form.addEventListener('submit', (event) => {
      const query = this.input.value.trim()
      if (query) keepRecent(query)
      if (!this.isPage) return
      event.preventDefault()
      this.update()
    })
    const parts = this.isPage ? [this.form, this.#box] : [this.form]
    for (const part of parts) part.addEventListener('keydown', (event) => this.#press(event))
    this.#box.addEventListener('click', (event) => this.#click(event))
    document.addEventListener('click', (event) => {
      if (!event.composedPath().includes(this.form)) this.#show(false)
    })
  }

  #press(event: KeyboardEvent): void {
    const stops = [this.input, ...this.results.querySelectorAll<HTMLElement>('a, button')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') {
      this.input.value = ''
      this.input.focus()
      this.update()
      this.#show(false)
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
    this.#show(recent.length > 0)
    this.hooks?.searched('')
  }

  #showAnswer(query: string, { results, total, corrected }: Answer): void {
    const parts: HTMLElement[] = corrected ? [this.#suggest(corrected)] : []
    parts.push(...drawResults(results))
    if (!results.length) parts.push(this.#helpFurther())
    else if (total > results.length) parts.push(this.#more(query, total))
    this.results.replaceChildren(...parts)
    this.#say(
      results.length
        ? `${results.length} trong ${total} kết quả cho “${query}”.`
        : `Không có kết quả cho “${query}”.`
    )
    this.#show(true)
    this.hooks?.searched(query)
  }

  #suggest(corrected: string): HTMLElement {
    const button = make('button', { type: 'button' }, corrected)
    button.addEventListener('click', () => this.ask(corrected))
    return make('p', {}, 'Có phải bạn tìm ', button, '?')
  }

  #helpFurther(): HTMLElement {
    const link = (path: string, text: string) => make('a', { href: this.#root + path }, text)
    const ways = [
      link('tim-kiem/#muc-luc', 'mục lục'),
      link('tim-kiem/#van', 'bảng tra theo vần'),
      link('thuat-ngu/', 'chữ viết tắt')
    ]
    return make(
      'p',
      {},
      'Thử bớt chữ, gõ không dấu, hoặc xem ',
      ...ways.flatMap((way, at) => (at ? [', ', way] : [way])),
      '.'
    )
  }

  #more(query: string, total: number): HTMLElement {
    if (!this.isPage)
      return make(
        'p',
        {},
        make(
          'a',
          { href: `${this.#root}tim-kiem/?q=${encodeURIComponent(query)}` },
          `Xem cả ${total} kết quả`
        )
      )
    const button = make('button', { type: 'button' }, 'Xem thêm')
    button.addEventListener('click', async () => {
      const before = this.results.querySelectorAll('a').length
      this.#limit += ON_PAGE
      await this.update()
      this.results.querySelectorAll<HTMLElement>('a')[before]?.focus()
    })
    return make('p', {}, button)
  }

  #fail(): void {
    this.results.replaceChildren()
    this.#say('Chưa tải được phần tìm kiếm. Có thể đang mất mạng; khi có mạng, gõ lại là được.')
    this.#show(true)
  }

  /** A live region speaks only when its text changes. */
  #say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text
  }

  #show(isOpen: boolean): void {
    this.#box.hidden = !isOpen && !this.isPage
  }
}
