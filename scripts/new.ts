import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressPart } from '../src/core/text/address-part.ts'
import { nearest } from '../src/core/text/nearest.ts'
import { keyValue, textOf, textsOf } from '../src/reader/front-matter.ts'
import { checkProject, todayInVietnam } from './check-project.ts'
import { newChapter } from './new-chapter.ts'
import type { NewContext, NewKind } from './new-file.ts'
import { newMaterial } from './new-material.ts'
import { newNews } from './new-news.ts'
import { newPlan } from './new-plan.ts'
import { newStory } from './new-story.ts'

const KINDS: readonly NewKind[] = [newNews, newStory, newChapter, newPlan, newMaterial]

const USAGE = `Tạo một tệp nội dung mới, có lời nhắc bên cạnh từng dòng.

${KINDS.map(({ word, about }) => `  npm run new -- ${`${word} "Tiêu đề"`.padEnd(22)} ${about}`).join('\n')}
`

/** What a call prints, where, and how it ends: 0 written, 1 not written, 2 wrong use. */
export interface Result {
  output: string
  complaint: string
  code: 0 | 1 | 2
}

/** Begins a content file in a project as somebody asked for it; never touches a file that is there. */
export function makeNew(words: readonly string[], root: string, today: string): Result {
  if (words.includes('--help') || words.includes('-h')) return { output: USAGE, complaint: '', code: 0 }
  const [word = '', ...rest] = words
  const kind = KINDS.find((candidate) => candidate.word === word)
  if (!kind) return refuseKind(word)
  const title = rest.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim()
  const part = addressOf(title)
  if (!part) return refuse('Chưa có tiêu đề.', `viết npm run new -- ${word} "Tiêu đề".`)
  if (!existsSync(join(root, 'content')))
    return refuse('Không thấy thư mục content ở đây.', 'chuyển về thư mục của trang rồi chạy lại.')
  const place = kind.place(part, today)
  const path = join(root, place.file)
  if (existsSync(path))
    return { ...refuse(`Đã có tệp ${place.file}.`, 'mở tệp ấy mà sửa, hoặc đặt tiêu đề khác.'), code: 1 }
  mkdirSync(dirname(path), { recursive: true })
  // Another program may have made the file meanwhile; `wx` then fails rather than overwrite.
  writeFileSync(path, kind.write(readContext(root, title, today)), { flag: 'wx' })
  return { output: sayWhatNext(kind, place), complaint: '', code: 0 }
}

/** The longest part of an address that still looks well in a message. */
const LONGEST = 60

/** Makes the part of an address; two figures alone would be the archive of a month. */
function addressOf(title: string): string {
  const part = addressPart(title)
  if (/^\d{1,2}$/u.test(part)) return `bai-${part}`
  if (part.length <= LONGEST) return part
  const cut = part.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** Looks up what the content already uses; a project full of faults is read as well. */
function readContext(root: string, title: string, today: string): NewContext {
  const { graph } = checkProject(root, today)
  const pages = [...graph.pages.values()]
  const used = (kind: string, key: string) => {
    const values = pages
      .filter((page) => page.kind === kind)
      .flatMap(({ front }) => textsOf(keyValue(front, key)))
    return sortByUse(values.map(({ value }) => value))
  }
  const orders = pages
    .filter(({ kind }) => kind === 'chapter')
    .map(({ front }) => Number(textOf(keyValue(front, 'order'))?.value ?? 0))
  return {
    title,
    today,
    categories: used('news', 'category'),
    topics: used('story', 'topics'),
    campaigns: graph.content.registries.campaigns.map(({ id, short }) => ({ id, short })),
    plans: [...graph.plans.keys()],
    nextChapter: Math.max(0, ...orders.filter(Number.isFinite)) + 1
  }
}

/** Lists values once each, those used most first. */
function sortByUse(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

function sayWhatNext({ afterwards }: NewKind, { file, address }: { file: string; address: string }): string {
  const steps = [
    'Mở tệp, điền các dòng còn trống. Lời sau dấu # chỉ để nhắc, để lại hay xóa đều được.',
    ...afterwards,
    'Chạy npm run check để xem còn thiếu gì.'
  ]
  return `Đã tạo ${file}
Địa chỉ trên trang: ${address} (đã đăng thì không đổi tên tệp nữa)
Việc tiếp theo:
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}
`
}

function refuseKind(word: string): Result {
  const words = KINDS.map((kind) => kind.word)
  const near = nearest(word, words)
  const hint = near ? `có phải “${near}”?` : `dùng một trong: ${words.join(', ')}.`
  return word === ''
    ? { output: '', complaint: USAGE, code: 2 }
    : refuse(`Không có loại bài “${word}”.`, hint)
}

function refuse(message: string, hint: string): Result {
  return { output: '', complaint: `${message}\n  Gợi ý: ${hint}\n`, code: 2 }
}

if (import.meta.main) {
  const { output, complaint, code } = makeNew(process.argv.slice(2), process.cwd(), todayInVietnam())
  process.stdout.write(output)
  process.stderr.write(complaint)
  process.exitCode = code
}
