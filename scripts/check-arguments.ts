import { isRealDay } from '../src/core/deadline/calendar-day.ts'
import { listChoices } from '../src/core/messages/wording.ts'
import { nearest } from '../src/core/text/nearest.ts'

const FORMATS = ['text', 'json', 'sarif'] as const
const TAKES_VALUE = ['--as-of', '--format', '--root'] as const
const OPTIONS = [...TAKES_VALUE, '--strict', '--help'] as const

/** What somebody asked the check to do. */
export interface CheckArguments {
  paths: string[]
  asOf: string | null
  format: (typeof FORMATS)[number]
  root: string | null
  isStrict: boolean
  isHelp: boolean
}

/** The arguments, or one sentence that says what is wrong with them and one that says what to do. */
export type ReadArguments = { ok: true; asked: CheckArguments } | { ok: false; message: string; hint: string }

/** How the command is used, shown for `--help`. */
export const USAGE = `Kiểm tra nội dung: chỗ dẫn, văn bản, thời hạn, đơn vị, chỉ tiêu.

  npm run check                         kiểm tra tất cả
  npm run check content/tin-tuc         chỉ báo các tệp trong một thư mục
  npm run check -- --as-of 2023-06-30   xét việc quá hạn, sắp đến hạn vào một ngày khác
  npm run check -- --format json        in ra dạng json hoặc sarif cho phần mềm khác
  npm run check -- --strict             coi cảnh báo như lỗi
  npm run check -- --root thu-muc       kiểm tra một bản nội dung ở nơi khác

Kết thúc với 0: không có lỗi; 1: có lỗi; 2: gọi lệnh sai.
`

/** Reads the words after \`npm run check\`; knows nothing of files. */
export function readArguments(words: readonly string[]): ReadArguments {
  const asked: CheckArguments = {
    paths: [],
    asOf: null,
    format: 'text',
    root: null,
    isStrict: false,
    isHelp: false
  }
  const queue = words.flatMap((word) => (/^--[\w-]+=/u.test(word) ? splitOnce(word) : [word]))
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '-h' || word === '--help') asked.isHelp = true
    else if (word === '--strict') asked.isStrict = true
    else if (isOneOf(TAKES_VALUE, word)) {
      const fault = takeValue(asked, word, queue.shift())
      if (fault) return fault
    } else if (word.startsWith('-')) return refuseOption(word)
    else asked.paths.push(word)
  }
  return { ok: true, asked }
}

function takeValue(
  asked: CheckArguments,
  option: (typeof TAKES_VALUE)[number],
  value: string | undefined
): ReadArguments | null {
  if (value === undefined || value === '' || value.startsWith('--')) {
    return { ok: false, message: `Sau ${option} còn thiếu giá trị.`, hint: EXAMPLES[option] }
  }
  if (option === '--root') asked.root = value
  else if (option === '--as-of') {
    if (!isRealDay(value)) return { ok: false, message: `Không có ngày “${value}”.`, hint: EXAMPLES[option] }
    asked.asOf = value
  } else {
    if (!isOneOf(FORMATS, value))
      return { ok: false, message: `Không có dạng in “${value}”.`, hint: `dùng ${listChoices(FORMATS)}.` }
    asked.format = value
  }
  return null
}

const EXAMPLES = {
  '--as-of': 'viết năm-tháng-ngày, ví dụ --as-of 2023-06-30.',
  '--format': 'viết --format text, --format json hoặc --format sarif.',
  '--root': 'viết đường dẫn tới thư mục chứa content, ví dụ --root ban-sao.'
} as const

function refuseOption(word: string): ReadArguments {
  const near = nearest(word, OPTIONS)
  const hint = near ? `có phải “${near}”? Xem các lựa chọn bằng --help.` : 'xem các lựa chọn bằng --help.'
  return { ok: false, message: `Không có lựa chọn “${word}”.`, hint }
}

function splitOnce(word: string): string[] {
  const at = word.indexOf('=')
  return [word.slice(0, at), word.slice(at + 1)]
}

function isOneOf<Text extends string>(list: readonly Text[], word: string): word is Text {
  return (list as readonly string[]).includes(word)
}
