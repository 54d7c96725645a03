// Reads the form of the composer as a choice and shows a choice in it.
import {
  type Catalogue,
  CHOSEN,
  type Chosen,
  type KitChoice,
  readChoice,
  TYPED,
  type Typed
} from '../../core/kit/choice.ts'
import { hasVote } from '../../core/kit/meeting.ts'

/** Lists what the form offers. */
export function readCatalogue(form: HTMLFormElement): Catalogue {
  const values = (name: string) =>
    [...form.querySelectorAll<HTMLInputElement>(`[data-list="${name}"]`)].map(({ value }) => value)
  return {
    topics: values(CHOSEN.topics),
    stories: values(CHOSEN.stories),
    cards: values(CHOSEN.cards),
    forms: values(CHOSEN.forms)
  }
}

/** Reads what is typed and ticked, in the same way as an address. */
export function readForm(form: HTMLFormElement, catalogue: Catalogue): KitChoice {
  const data = new FormData(form)
  const query = new URLSearchParams()
  for (const name of ['loai', ...Object.values(TYPED)]) query.set(name, String(data.get(name) ?? ''))
  for (const name of ['kem', ...Object.values(CHOSEN)]) query.set(name, '')
  for (const { dataset, value } of form.querySelectorAll<HTMLInputElement>('[data-list]:checked'))
    query.set(dataset.list ?? '', `${query.get(dataset.list ?? '')},${value}`)
  return readChoice(query.toString(), catalogue).choice
}

/** Shows a choice in the form. */
export function showChoice(form: HTMLFormElement, choice: KitChoice): void {
  for (const field of Object.keys(TYPED) as Typed[]) {
    const input = form.elements.namedItem(TYPED[field])
    if (input instanceof HTMLInputElement && input.value !== choice[field]) input.value = choice[field]
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('[name="loai"]'))
    input.checked = input.value === choice.meeting
  const lists: Record<string, readonly string[]> = { kem: choice.extras }
  for (const list of Object.keys(CHOSEN) as Chosen[]) lists[CHOSEN[list]] = choice[list]
  for (const input of form.querySelectorAll<HTMLInputElement>('[data-list]'))
    input.checked = lists[input.dataset.list ?? '']?.includes(input.value) ?? false
  showHints(form, choice)
}

/** Puts first what goes with the chosen topics, and asks for the matter only where people vote. */
export function showHints(form: HTMLFormElement, { topics, meeting }: KitChoice): void {
  form.querySelector('.voting')?.toggleAttribute('hidden', !hasVote(meeting))
  for (const list of form.querySelectorAll('[data-hints] .picks')) {
    const items = [...list.querySelectorAll<HTMLElement>('li')]
    const isHint = (item: HTMLElement) =>
      (item.dataset.topics ?? '').split(' ').some((topic) => topics.includes(topic))
    const value = (item: HTMLElement) => Number(item.dataset.at)
    items.forEach((item, index) => {
      item.dataset.at ??= String(index)
      item.classList.toggle('hint', isHint(item))
    })
    const sorted = [...items].sort(
      (one, other) => Number(isHint(other)) - Number(isHint(one)) || value(one) - value(other)
    )
    // Moving what is in order already would take the focus away.
    if (sorted.some((item, index) => item !== items[index])) list.append(...sorted)
  }
}
