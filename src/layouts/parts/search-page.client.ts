// The search page: filters, and the query in the address so that it can be kept, shared and gone back to.
import { FACETS, type Facet, type Filters } from '../../core/search/facets.ts'
import { make } from './make-element.client.ts'
import { openEngine } from './search-open.client.ts'
import { Panel, rootOf } from './search-panel.client.ts'

// What is grouped by kind below each other is exactly the best ten.
const AT_ONCE = 10

/** Facet → its name in the address and beside the choice. */
const NAMES: Record<Facet, [name: string, label: string]> = {
  kind: ['loai', 'Loại'],
  campaign: ['cuoc-van-dong', 'Cuộc vận động'],
  year: ['nam', 'Năm'],
  district: ['huyen', 'Huyện cũ'],
  people: ['dan-toc', 'Dân tộc'],
  topic: ['chu-de', 'Chủ đề']
}

function openPage(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search)
  const chosen: Filters = {}
  for (const facet of FACETS) {
    const value = asked.get(NAMES[facet][0])
    if (value) chosen[facet] = value
  }
  const panel: Panel = new Panel(form, {
    limit: AT_ONCE,
    className: '',
    place: (box) => form.after(box),
    filters: () => chosen,
    more: () => drawMore(panel),
    searched: (query) => keepAddress(query, chosen)
  })
  panel.input.value ||= asked.get('q') ?? ''
  panel.input.addEventListener('input', () => {
    panel.settings.limit = AT_ONCE
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    panel.update()
  })
  panel.update()
  openEngine(rootOf(form)).then(({ facets }) => drawFilters(panel, facets, chosen))
}

function drawMore(panel: Panel): HTMLElement {
  const button = make('button', { type: 'button' }, 'Xem thêm')
  button.addEventListener('click', async () => {
    const before = panel.results.querySelectorAll('a').length
    panel.settings.limit += AT_ONCE
    await panel.update()
    panel.results.querySelectorAll<HTMLElement>('a')[before]?.focus()
  })
  return make('p', {}, button)
}

function keepAddress(query: string, chosen: Filters): void {
  const params = new URLSearchParams(query ? { q: query } : {})
  for (const facet of FACETS) {
    const value = chosen[facet]
    if (value) params.set(NAMES[facet][0], value)
  }
  const text = params.toString()
  history.replaceState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`)
}

/** Choices in a box that opens: on a phone they would push the results off the screen. */
function drawFilters(panel: Panel, facets: Partial<Record<Facet, string[]>>, chosen: Filters): void {
  const summary = make('summary', {}, '')
  const box = make('details', { class: 'filters' }, summary)
  const count = () => {
    const active = Object.keys(chosen).length
    summary.textContent = active ? `Lọc kết quả (đang chọn ${active})` : 'Lọc kết quả'
  }
  const selects = FACETS.flatMap((facet) => {
    const values = facets[facet]
    if (!values) return []
    const options = values.map((value) => new Option(value, value, false, value === chosen[facet]))
    const select = make('select', {}, new Option('Tất cả', ''), ...options)
    select.addEventListener('change', () => {
      if (select.value) chosen[facet] = select.value
      else delete chosen[facet]
      count()
      panel.update()
    })
    box.append(make('label', {}, `${NAMES[facet][1]} `, select))
    return [select]
  })
  panel.settings.clearFilters = () => {
    for (const facet of FACETS) delete chosen[facet]
    for (const select of selects) select.value = ''
    count()
    panel.ask(panel.input.value)
  }
  count()
  box.open = matchMedia('(min-width: 45em)').matches
  panel.status.before(box)
}

const form = document.querySelector<HTMLFormElement>('[data-search-box="page"]')
if (form) openPage(form)
