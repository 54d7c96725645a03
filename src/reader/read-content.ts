import type { Content, Page, Problem } from '../core/graph/model.ts'
import { type FrontValidator, readPage } from './read-page.ts'
import { type RegistryValidator, readRegistries } from './read-registries.ts'
import { readYaml } from './read-yaml.ts'

/** Figures for the page `/so-lieu/`; what they mean is checked where the page is made. */
const FIGURES = /^content\/so-lieu\/[^/]+\.yaml$/u

/** A file's path below the project, with `/`, and its text. */
export interface TextFile {
  path: string
  text: string
}

/** The schemas' part of reading: they stand above the reader, so callers hand them in. */
export interface Validators {
  front?: FrontValidator
  registry?: RegistryValidator
}

/** Reads all content files of a project; the order of the files does not matter. */
export function readContent(files: readonly TextFile[], validators: Validators = {}): Content {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const { registries, problems } = readRegistries(
    sorted.filter(({ path }) => path.startsWith('content/danh-muc/')),
    validators.registry
  )
  const pages: Page[] = []
  for (const { path, text } of sorted) {
    if (path.startsWith('content/danh-muc/')) continue
    const page = readPage(path, text, validators.front)
    if (page) pages.push(page)
    else if (FIGURES.test(path)) problems.push(...readYaml(text, path).problems)
    else problems.push(strayFile(path))
  }
  return { pages, registries, problems }
}

function strayFile(path: string): Problem {
  const hint = path.startsWith('content/ke-hoach/')
    ? 'đặt mỗi kế hoạch trong một thư mục riêng, tệp tên là index.mdx.'
    : 'chuyển tệp vào một thư mục nội dung: so-tay, ke-hoach, noi-dung, guong-dien-hinh, tin-tuc, tai-lieu.'
  return {
    kind: 'front-matter',
    at: { file: path, line: 1, column: 1 },
    message: 'Tệp nằm ngoài các thư mục nội dung.',
    hint
  }
}
