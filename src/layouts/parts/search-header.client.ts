// Opens the search boxes of a page when one of them was touched.
import { Panel } from './search-panel.client.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box=""]')) {
  const panel = new Panel(form)
  if (form.contains(document.activeElement)) panel.update()
}
