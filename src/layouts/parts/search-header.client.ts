// Opens the search boxes of a page, below the box itself, when one of them was touched.
import { make } from './make-element.client.ts'
import { Panel, rootOf } from './search-panel.client.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box=""]')) {
  const panel = new Panel(form, {
    limit: 6,
    className: 'below',
    place: (box) => form.append(box),
    filters: () => ({}),
    more: (query, total) => {
      const href = `${rootOf(form)}tim-kiem/?q=${encodeURIComponent(query)}`
      return make('p', {}, make('a', { href }, `Xem cả ${total} kết quả`))
    },
    searched: () => {}
  })
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') panel.show(false)
  })
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(form)) panel.show(false)
  })
  if (form.contains(document.activeElement)) panel.update()
}
