import { existsSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { writeJson } from '../src/core/messages/json.ts'
import { writeSarif } from '../src/core/messages/sarif.ts'
import { type Checked, writeText } from '../src/core/messages/text.ts'
import { rules } from '../src/core/rules/index.ts'
import type { Finding } from '../src/core/rules/rule.ts'
import { type CheckArguments, readArguments, USAGE } from './check-arguments.ts'
import { checkProject, todayInVietnam } from './check-project.ts'

/** The surroundings of one call; tests hand in their own. */
export interface Surroundings {
  folder: string
  today: string
  hasColour: boolean
  site: string
  /** Options that npm kept for itself because no `--` stood before them. */
  swallowed: readonly string[]
}

/** What a call prints, where, and how it ends: 0 clean, 1 findings, 2 wrong use. */
export interface Result {
  output: string
  complaint: string
  code: 0 | 1 | 2
}

/** Checks the content of a project as somebody asked for it. */
export function check(words: readonly string[], around: Surroundings): Result {
  const [lost] = around.swallowed
  if (lost)
    return refuse(
      `npm đã giữ lại lựa chọn “${lost}”.`,
      `đặt lựa chọn sau hai gạch: npm run check -- ${lost} ….`
    )
  const read = readArguments(words)
  if (!read.ok) return refuse(read.message, read.hint)
  const { asked } = read
  if (asked.isHelp) return { output: USAGE, complaint: '', code: 0 }
  const root = resolve(around.folder, asked.root ?? '.')
  const fault = refuseRoot(root, asked) ?? refusePaths(root, asked.paths)
  if (fault) return fault
  const asOf = asked.asOf ?? around.today
  const checked = restrict(
    checkProject(root, asOf),
    asked.paths.map((path) => toProjectPath(root, path))
  )
  return {
    output: print(checked, asked, asOf, around),
    complaint: '',
    code: isClean(checked, asked.isStrict) ? 0 : 1
  }
}

function print(checked: Checked, { format }: CheckArguments, asOf: string, around: Surroundings): string {
  if (format === 'json') return writeJson(checked, { asOf })
  if (format === 'sarif') return writeSarif(checked, { rules, site: around.site })
  return writeText(checked, { colour: around.hasColour })
}

/** Paths say what is reported; everything is read, because a fault may stem from another file. */
function restrict({ findings, accepted }: Checked, paths: readonly string[]): Checked {
  const isAsked = ({ at }: Finding) =>
    paths.length === 0 || paths.some((path) => at.file === path || at.file.startsWith(`${path}/`))
  return { findings: findings.filter(isAsked), accepted: accepted.filter(isAsked) }
}

function isClean({ findings }: Checked, isStrict: boolean): boolean {
  return !findings.some(({ severity }) => isStrict || severity === 'error')
}

function refuseRoot(root: string, { root: asked }: CheckArguments): Result | null {
  if (isFolder(resolve(root, 'content'))) return null
  const where = asked === null ? 'thư mục này' : `“${asked}”`
  return refuse(
    `Không thấy thư mục content trong ${where}.`,
    'chuyển về thư mục của trang, hoặc chỉ ra bằng --root.'
  )
}

function refusePaths(root: string, paths: readonly string[]): Result | null {
  for (const path of paths) {
    if (!existsSync(resolve(root, path)))
      return refuse(`Không có tệp hay thư mục “${path}”.`, hintForPath(path))
    const inside = toProjectPath(root, path)
    if (inside !== 'content' && !inside.startsWith('content/'))
      return refuse(`“${path}” không nằm trong thư mục content.`, 'chỉ một tệp hoặc thư mục trong content.')
  }
  return null
}

/** A lone `json` or day is what npm leaves of an option written without `--`. */
function hintForPath(path: string): string {
  if (/^(?:text|json|sarif|\d{4}-\d{2}-\d{2})$/u.test(path))
    return 'đặt lựa chọn sau hai gạch: npm run check -- --format json.'
  return 'viết đường dẫn từ thư mục của trang, ví dụ content/tin-tuc.'
}

function toProjectPath(root: string, path: string): string {
  return relative(root, resolve(root, path)).split(sep).join('/')
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function refuse(message: string, hint: string): Result {
  return { output: '', complaint: `${message}\n  Gợi ý: ${hint}\n`, code: 2 }
}

/** npm takes options before `--` as its own and hands on only a trace in the environment. */
function swallowedOptions(): string[] {
  return ['as-of', 'root', 'strict']
    .filter((name) => process.env[`npm_config_${name.replace('-', '_')}`])
    .map((name) => `--${name}`)
}

/** Help pages are addressed whole in SARIF; without a published site they are those of `npm run dev`. */
function siteAddress(): string {
  const { SITE_URL, BASE_PATH = '' } = process.env
  return `${(SITE_URL ?? 'http://localhost:4321').replace(/\/+$/u, '')}/${BASE_PATH}`.replace(/\/+$/u, '')
}

function main(): void {
  const hasColour = process.stdout.isTTY === true && !process.env.NO_COLOR
  const { output, complaint, code } = check(process.argv.slice(2), {
    folder: process.cwd(),
    today: todayInVietnam(),
    hasColour,
    site: siteAddress(),
    swallowed: swallowedOptions()
  })
  // A reader such as `head` may close the pipe early; that is no fault.
  process.stdout.on('error', () => {})
  process.stdout.write(output)
  process.stderr.write(complaint)
  process.exitCode = code
}

if (import.meta.main) main()
