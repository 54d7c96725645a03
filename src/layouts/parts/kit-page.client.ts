// The composer of meeting kits: reads the form, draws the kit, counts its sheets, keeps the choice.
import { nameHamlet } from '../../core/kit/answers.ts'
import { changeMeeting, type KitChoice, readChoice, writeChoice } from '../../core/kit/choice.ts'
import { countPaper } from '../../core/kit/sheets.ts'
import { type DrawnPart, drawKit, placeParts } from './kit-document.client.ts'
import { readCatalogue, readForm, showChoice, showHints } from './kit-form.client.ts'
import { make } from './kit-made-sheet.client.ts'
import { countPages, fitScale } from './kit-preview.client.ts'
import { keepChoice, recallChoice } from './kit-store.client.ts'

const form = document.querySelector<HTMLFormElement>('[data-kit]')
const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)
/** People type faster than a kit is drawn. */
const PAUSE = 250
/** Counts the drawings, so that a slow one does not come after a newer one. */
let round = 0

function start(form: HTMLFormElement): void {
  const catalogue = readCatalogue(form)
  const asked = readChoice(location.search, catalogue)
  let choice = asked.given ? asked.choice : readChoice(recallChoice(), catalogue).choice
  let waiting = 0
  const show = () => {
    keepChoice(writeChoice(choice))
    return update(form, choice)
  }
  const change = () => {
    const next = readForm(form, catalogue)
    const changed =
      next.meeting === choice.meeting
        ? next
        : changeMeeting({ ...next, meeting: choice.meeting }, next.meeting)
    if (changed.forms !== next.forms) showChoice(form, changed)
    choice = changed
    showHints(form, choice)
    clearTimeout(waiting)
    waiting = window.setTimeout(show, PAUSE)
  }
  form.addEventListener('input', change)
  // Enter ends a line of typing; only the button prints.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    await show()
    print()
  })
  find('clear')?.addEventListener('click', () => {
    choice = readChoice('', catalogue).choice
    showChoice(form, choice)
    void show()
  })
  find('share')?.addEventListener('click', share)
  find('document')?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-again]')) void show()
  })
  nameWhilePrinting(() => choice)
  document.querySelector('.ready')?.removeAttribute('open')
  showChoice(form, choice)
  tellDropped(asked.dropped)
  void show()
}

/** Draws the kit; when a newer choice comes while parts are fetched, that one is drawn instead. */
async function update(form: HTMLFormElement, choice: KitChoice): Promise<void> {
  round += 1
  const mine = round
  tell('Đang ghép…')
  const titles = (list: string, values: readonly string[]) =>
    values.map(
      (value) => form.querySelector<HTMLElement>(`[name="${list}"][value="${value}"]`)?.dataset.title ?? value
    )
  const names = { topics: titles('noi-dung', choice.topics), stories: titles('guong', choice.stories) }
  const parts = await drawKit({ folder: form.dataset.kit ?? '', choice, names })
  const kit = find('document')
  if (mine !== round || !kit) return
  placeParts(kit, parts)
  fitScale(kit)
  await loadLetters()
  if (mine === round) count(parts, choice)
}

/** Waits for the letters of the papers: with others the same text takes more sheets. Without network it takes what is there. */
async function loadLetters(): Promise<void> {
  const styles = ['', 'bold ', 'italic ', 'bold italic ']
  await Promise.all(styles.map((style) => document.fonts.load(`${style}13pt Tinos`, 'ắ'))).catch(
    () => undefined
  )
}

function count(parts: DrawnPart[], choice: KitChoice): void {
  const good = parts.filter(({ failed }) => !failed)
  const pages = good.map(({ section }) => countPages(section))
  find('contents')?.replaceChildren(
    ...good.map(({ name, section }, index) =>
      make('li', {}, make('a', { href: `#${section.id}` }, name), ` – ${pages[index]} trang`)
    )
  )
  const { oneSided, twoSided } = countPaper(pages)
  const missing = parts.length - good.length
  const hint =
    choice.topics.length === 0 && choice.meeting !== 'quyet'
      ? ' Chọn ít nhất một nội dung để có chương trình, bài nói.'
      : ''
  const lost = missing > 0 ? ` Còn ${missing} phần chưa lấy được.` : ''
  tell(
    good.length === 0
      ? `Chưa có gì để in.${hint}`
      : `${good.length} phần, khoảng ${oneSided} tờ (in hai mặt: ${twoSided}).${lost}${hint}`
  )
}

function tell(text: string): void {
  const status = find('status')
  if (status && status.textContent !== text) status.textContent = text
}

function tellDropped(dropped: readonly string[]): void {
  const told = find('told')
  if (told && dropped.length > 0)
    told.textContent = `Đường dẫn có mục trang này không có, đã bỏ qua: ${dropped.join(', ')}.`
}

async function share(): Promise<void> {
  try {
    if (navigator.share) await navigator.share({ title: document.title, url: location.href })
    else {
      await navigator.clipboard.writeText(location.href)
      tell('Đã chép đường dẫn; dán vào tin nhắn là gửi được.')
    }
  } catch (error) {
    // Somebody who closes the window of the phone has not failed.
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      tell('Chưa chép được; chép ở thanh địa chỉ của trình duyệt.')
  }
}

/** Browsers name a saved PDF after the title of the page. */
function nameWhilePrinting(choice: () => KitChoice): void {
  const title = document.title
  addEventListener('beforeprint', () => {
    const { hamlet, day } = choice()
    document.title = ['Bộ họp', nameHamlet(hamlet) || 'thôn', day].filter(Boolean).join(' ')
  })
  addEventListener('afterprint', () => {
    document.title = title
  })
  addEventListener('resize', () => {
    const kit = find('document')
    if (kit) fitScale(kit)
  })
}

if (form) start(form)
