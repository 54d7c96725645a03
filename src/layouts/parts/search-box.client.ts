// Waits for the first touch of a search box, then fetches the rest. On a page opened from a result, marks its words.
// `?worker&url` builds a module of its own and gives its address; a plain `import()` would bring 800 bytes of
// Vite's preloading with it (https://github.com/vitejs/vite/issues/5120).
import headerUrl from './search-header.client.ts?worker&url'
import markUrl from './search-mark.client.ts?worker&url'
import pageUrl from './search-page.client.ts?worker&url'

let isStarted = false

function start(url: string): void {
  if (isStarted) return
  isStarted = true
  for (const style of document.querySelectorAll<HTMLLinkElement>('link[href*="search-results"]'))
    style.disabled = false
  import(/* @vite-ignore */ url)
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  if (form.dataset.searchBox === 'page') start(pageUrl)
  else form.addEventListener('focusin', () => start(headerUrl))
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return
  const input = document.querySelector<HTMLInputElement>('[data-search-box] input')
  if (!input) return
  event.preventDefault()
  input.focus()
  input.select()
})

try {
  if (localStorage.getItem('tim-danh-dau')) import(/* @vite-ignore */ markUrl)
} catch {
  // A browser that forbids storage opens the page without marks.
}
