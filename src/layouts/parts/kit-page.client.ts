// The composer of meeting kits: reads the form, draws the kit, counts its sheets, keeps the choice.
import {
  type Catalogue,
  changeMeeting,
  type KitChoice,
  readChoice,
  writeChoice
} from '../../core/kit/choice.ts'
import { hasTalk } from '../../core/kit/meeting.ts'
import { countPaper } from '../../core/kit/sheets.ts'
import { type DrawnPart, drawKit, placeParts } from './kit-document.client.ts'
import { readCatalogue, readForm, showChoice, showHints } from './kit-form.client.ts'
import { countPages, fitScale } from './kit-preview.client.ts'
import { nameWhilePrinting, shareAddress } from './kit-share.client.ts'
import { keepChoice, recallChoice } from './kit-store.client.ts'
import { make } from './make-element.client.ts'

/** People type faster than a kit is drawn. */
const PAUSE = 250

const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)

class Composer {
  readonly form: HTMLFormElement
  readonly kit: HTMLElement
  readonly catalogue: Catalogue
  choice: KitChoice
  /** Counts the drawings, so that a slow one does not come after a newer one. */
  round = 0
  waiting = 0

  constructor(form: HTMLFormElement, kit: HTMLElement) {
    this.form = form
    this.kit = kit
    this.catalogue = readCatalogue(form)
    const asked = readChoice(location.search, this.catalogue)
    this.choice = asked.given ? asked.choice : readChoice(recallChoice(), this.catalogue).choice
    tellDropped(asked.dropped)
    showChoice(form, this.choice)
    this.listen()
    void this.show()
  }

  listen(): void {
    this.form.addEventListener('input', () => this.change())
    // Enter ends a line of typing; only the button prints.
    this.form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    })
    this.form.addEventListener('submit', async (event) => {
      event.preventDefault()
      clearTimeout(this.waiting)
      await this.show()
      print()
    })
    find('clear')?.addEventListener('click', () => this.clear())
    find('share')?.addEventListener('click', async () => tell(await shareAddress()))
    this.kit.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-again]')) void this.show()
    })
    addEventListener('resize', () => fitScale(this.kit))
    nameWhilePrinting(() => this.choice)
  }

  /** Takes over what was typed or ticked, and draws it after a pause. */
  change(): void {
    const typed = readForm(this.form, this.catalogue)
    const { meeting } = this.choice
    this.choice = typed.meeting === meeting ? typed : changeMeeting({ ...typed, meeting }, typed.meeting)
    if (this.choice.forms !== typed.forms) showChoice(this.form, this.choice)
    showHints(this.form, this.choice)
    clearTimeout(this.waiting)
    this.waiting = window.setTimeout(() => this.show(), PAUSE)
  }

  clear(): void {
    this.choice = readChoice('', this.catalogue).choice
    showChoice(this.form, this.choice)
    void this.show()
  }

  /** Keeps the choice and draws it; when a newer one comes while parts are fetched, that one is drawn instead. */
  async show(): Promise<void> {
    keepChoice(writeChoice(this.choice))
    this.round += 1
    const { round, choice } = this
    tell('Đang ghép…')
    const names = {
      topics: this.titles('noi-dung', choice.topics),
      stories: this.titles('guong', choice.stories)
    }
    const parts = await drawKit({ folder: this.form.dataset.kit ?? '', choice, names })
    if (round !== this.round) return
    placeParts(this.kit, parts)
    fitScale(this.kit)
    await loadLetters()
    if (round === this.round) tellCount(parts, choice)
  }

  titles(list: string, values: readonly string[]): string[] {
    const find = (value: string) =>
      this.form.querySelector<HTMLElement>(`[data-list="${list}"][value="${value}"]`)
    return values.map((value) => find(value)?.dataset.title ?? value)
  }
}

/** Waits for the letters of the papers: with others the same text takes more sheets. Without network it takes what is there. */
async function loadLetters(): Promise<void> {
  const styles = ['', 'bold ', 'italic ', 'bold italic ']
  await Promise.all(styles.map((style) => document.fonts.load(`${style}13pt Tinos`, 'ắ'))).catch(
    () => undefined
  )
}

/** Lists the parts with their pages and says how much paper they take. */
function tellCount(parts: DrawnPart[], choice: KitChoice): void {
  const good = parts.filter(({ failed }) => !failed)
  const pages = good.map(({ section }) => countPages(section))
  const lines = good.map(({ name, section }, index) =>
    make('li', {}, make('a', { href: `#${section.id}` }, name), ` – ${pages[index]} trang`)
  )
  find('contents')?.replaceChildren(...lines)
  const { oneSided, twoSided } = countPaper(pages)
  const sentences = [
    good.length > 0
      ? `${good.length} phần, khoảng ${oneSided} tờ (in hai mặt: ${twoSided}).`
      : 'Chưa có gì để in.',
    parts.length > good.length ? `Còn ${parts.length - good.length} phần chưa lấy được.` : '',
    choice.topics.length === 0 && hasTalk(choice.meeting) ? 'Chọn ít nhất một nội dung để có bài nói.' : ''
  ]
  tell(sentences.filter(Boolean).join(' '))
}

function tell(text: string): void {
  const status = find('status')
  if (status && text && status.textContent !== text) status.textContent = text
}

function tellDropped(dropped: readonly string[]): void {
  const told = find('told')
  if (told && dropped.length > 0)
    told.textContent = `Đường dẫn có mục trang này không có, đã bỏ qua: ${dropped.join(', ')}.`
}

const form = document.querySelector<HTMLFormElement>('[data-kit]')
const kit = find('document')
if (form && kit) {
  document.querySelector('.ready')?.removeAttribute('open')
  new Composer(form, kit)
}
