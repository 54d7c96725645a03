import { isRealDay } from '../deadline/calendar-day.ts'
import { collapseSpaces } from '../text/normalize.ts'
import { countNeeded } from './majority.ts'
import { EXTRAS, type Extra, MEETINGS, type MeetingKind, USUAL_EXTRAS, USUAL_FORMS } from './meeting.ts'

/** Fields that people type, by their names in addresses. */
export const TYPED = {
  hamlet: 'thon',
  commune: 'xa',
  day: 'ngay',
  hour: 'gio',
  place: 'noi',
  speaker: 'nguoi-noi',
  households: 'so-ho',
  matter: 'viec'
} as const

/** Lists that people choose from, by their names in addresses. */
export const CHOSEN = { topics: 'noi-dung', stories: 'guong', cards: 'the', forms: 'mau' } as const

/** A field that people type. */
export type Typed = keyof typeof TYPED
/** A list that people choose from. */
export type Chosen = keyof typeof CHOSEN

/** Everything that makes a kit: the meeting, what is filled into its papers, and which papers there are. */
export type KitChoice = Record<Typed, string> &
  Record<Chosen, string[]> & { meeting: MeetingKind; extras: Extra[] }

/** What there is to choose from, each list in the order in which a kit has it. */
export type Catalogue = Readonly<Record<Chosen, readonly string[]>>

/** A place name is never longer, and a printed line holds no more. */
const LONGEST = 160

/** Gives the choice of somebody who has not chosen anything yet. */
export function emptyChoice(meeting: MeetingKind = 'nghe'): KitChoice {
  const typed = Object.fromEntries(Object.keys(TYPED).map((key) => [key, ''])) as Record<Typed, string>
  const forms = [...USUAL_FORMS[meeting]]
  return { ...typed, meeting, topics: [], stories: [], cards: [], forms, extras: [...USUAL_EXTRAS] }
}

/**
 * Reads a choice from an address, as somebody may have kept, shortened or mistyped it. What is not in the catalogue,
 * or not a day or an hour, is left out and named in `dropped`.
 */
export function readChoice(
  query: string,
  catalogue: Catalogue
): { choice: KitChoice; given: boolean; dropped: string[] } {
  const words = new URLSearchParams(query)
  const meeting = words.get('loai') ?? ''
  const isKnown = Object.keys(MEETINGS).includes(meeting)
  const choice = emptyChoice(isKnown ? (meeting as MeetingKind) : undefined)
  const dropped = meeting && !isKnown ? [meeting] : []
  for (const field of Object.keys(TYPED) as Typed[]) {
    const text = cleanText(words.get(TYPED[field]) ?? '')
    if (isFitting(field, text)) choice[field] = text
    else dropped.push(text)
  }
  const pick = <T extends string>(name: string, known: readonly T[], usual: T[]): T[] => {
    const given = words.get(name)
    if (given === null) return usual.filter((id) => known.includes(id))
    const ids = given.split(',').filter(Boolean)
    dropped.push(...ids.filter((id) => !known.includes(id as T)))
    return known.filter((id) => ids.includes(id))
  }
  for (const list of Object.keys(CHOSEN) as Chosen[])
    choice[list] = pick(CHOSEN[list], catalogue[list], choice[list])
  choice.extras = pick('kem', Object.keys(EXTRAS) as Extra[], choice.extras)
  const names = ['loai', 'kem', ...Object.values(TYPED), ...Object.values(CHOSEN)]
  return { choice, given: names.some((name) => words.has(name)), dropped }
}

/** Makes one line of what somebody typed or pasted. */
export function cleanText(text: string): string {
  return collapseSpaces(text).slice(0, LONGEST)
}

function isFitting(field: Typed, text: string): boolean {
  if (text === '') return true
  if (field === 'day') return isRealDay(text)
  if (field === 'households') return countNeeded(text) !== null
  return field !== 'hour' || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)
}

/** Writes a choice as the query of an address that people can read and share; what is usual is left out. */
export function writeChoice(choice: KitChoice): string {
  const usual = emptyChoice(choice.meeting)
  const lists = { ...CHOSEN, extras: 'kem' } as const
  const pairs: [string, string][] = [
    ...(choice.meeting === 'nghe' ? [] : ([['loai', choice.meeting]] as [string, string][])),
    ...typedPairs(choice),
    ...(Object.keys(lists) as (keyof typeof lists)[])
      .filter((list) => choice[list].join() !== usual[list].join())
      .map((list): [string, string] => [lists[list], choice[list].join(',')])
  ]
  return pairs.map(([name, value]) => `${name}=${writeValue(value)}`).join('&')
}

function typedPairs(choice: KitChoice): [string, string][] {
  return (Object.keys(TYPED) as Typed[])
    .filter((field) => choice[field] !== '')
    .map((field) => [TYPED[field], choice[field]])
}

/** Commas and colons may stand in a query as they are, and a plus is a space. */
function writeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')
}

/** Gives the choice for another kind of meeting; forms that nobody changed by hand become those that it needs. */
export function changeMeeting(choice: KitChoice, meeting: MeetingKind): KitChoice {
  const isUsual = choice.forms.join() === USUAL_FORMS[choice.meeting].join()
  return { ...choice, meeting, forms: isUsual ? [...USUAL_FORMS[meeting]] : choice.forms }
}
