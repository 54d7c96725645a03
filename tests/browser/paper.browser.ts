import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { PDFDocument, rgb } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CACHE, ROOT } from '../../scripts/build-command.ts'
import { readTags } from '../../scripts/build-html.ts'
import { checkLinks } from '../../scripts/build-links.ts'
import { checkProject } from '../../scripts/check-project.ts'
import { type PdfJob, type PdfList, PRINT_KINDS, pickJobs, readPdfList } from '../../scripts/pdf-list.ts'
import { openPainter, type Painter } from '../../scripts/pdf-paint.ts'
import { keepParts } from '../../scripts/pdf-print.ts'
import { listTags, readPdf } from '../../scripts/pdf-read.ts'
import { pageSize } from '../../scripts/pdf-rules.ts'
import { compareDrawings, readCodes, readPicture, writePicture } from './paper-pictures.ts'
import { breakOff, hashFolder, makePdfs, type PdfRun } from './paper-run.ts'
import { type OpenSite, openSite } from './site.ts'

/** Copy of the built site into which the PDFs go, so that the other tests see the site as it was built. */
const FOLDER = join(CACHE, 'paper-site')
/** Pictures that a person has looked at; `PICTURES=renew npm run test:browser -- paper` writes them anew. */
const PICTURES = join(ROOT, 'tests', 'browser', 'paper-pictures')

interface Manifest {
  [file: string]: { sha256: string }
}

let site: OpenSite
let painter: Painter
let list: PdfList
let jobs: PdfJob[]
let first: PdfRun

beforeAll(async () => {
  site = await openSite()
  await rm(FOLDER, { recursive: true, force: true })
  await cp(site.folder, FOLDER, { recursive: true })
  list = await readPdfList(FOLDER)
  jobs = pickJobs(list, []).jobs
  first = await makePdfs(FOLDER)
  painter = await openPainter(site.browser)
}, 900_000)

afterAll(async () => {
  await painter.close()
  await site.close()
})

const readManifest = async () =>
  JSON.parse(await readFile(join(FOLDER, 'in-an', 'tep', 'danh-muc.json'), 'utf8')) as Manifest

const readFileOf = ({ file }: PdfJob) => readFile(join(FOLDER, 'in-an', 'tep', `${file.id}.pdf`))

/** The first file of each kind. */
function samples(): PdfJob[] {
  return jobs.filter((job, index) => jobs.findIndex(({ print }) => print.kind === job.print.kind) === index)
}

test('makes every PDF of the list, with no check failing', async () => {
  expect(first.lines.filter((line) => /✗|^ {4}/u.test(line))).toEqual([])
  expect(first.code).toBe(0)
  expect(Object.keys(await readManifest()).sort()).toEqual(jobs.map(({ file }) => file.id).sort())
})

test('has a leaflet, poster, hand-out, talk and bulletin for each content of the campaigns', () => {
  const { graph } = checkProject(ROOT, '2026-11-25')
  const contents = graph.content.registries.campaigns.flatMap((campaign) => campaign.contents).length
  const count = (kind: string) => list.prints.filter((print) => print.kind === kind).length
  expect(contents).toBeGreaterThan(0)
  for (const kind of ['leaflet', 'poster', 'handout', 'talk', 'bulletin'])
    expect([kind, count(kind)]).toEqual([kind, contents])
  expect(count('plan')).toBe(graph.plans.size)
})

test('makes nothing again that has not changed', async () => {
  const { code, lines } = await makePdfs(FOLDER)
  expect(code).toBe(0)
  expect(lines.at(-1)).toMatch(/làm mới 0,/u)
}, 120_000)

test('makes the same bytes again', async () => {
  const before = await readManifest()
  const ids = samples().map(({ file }) => file.id)
  await makePdfs(FOLDER, ['--again', ...ids])
  const after = await readManifest()
  expect(ids.map((id) => [id, after[id]?.sha256])).toEqual(ids.map((id) => [id, before[id]?.sha256]))
}, 300_000)

test('says which name no print has, and which is most like it', async () => {
  const { code, lines } = await makePdfs(FOLDER, ['to-roi-ntm-11'])
  expect(code).toBe(2)
  expect(lines.slice(0, 2)).toEqual([
    'Không có bản in nào tên “to-roi-ntm-11”.',
    '  Gợi ý: tên gần nhất là “to-roi-ntm-1”.'
  ])
})

test('says in a sentence that there is no browser', async () => {
  const { code, lines } = await makePdfs(FOLDER, ['to-roi-ntm-1'], { BROWSER_PATH: join(FOLDER, 'none') })
  expect(code).not.toBe(0)
  expect(lines.join('\n')).toContain('BROWSER_PATH')
  expect(lines.filter((line) => /^\s+at /u.test(line))).toEqual([])
})

test('leaves the site as it was when a run is broken off', async () => {
  const folder = join(FOLDER, 'in-an')
  const before = await hashFolder(folder)
  expect(await breakOff(FOLDER, ['--again', 'leaflet', 'poster'])).toContain('✓')
  expect(await hashFolder(folder)).toEqual(before)
}, 120_000)

test('tells the pages about their PDFs, with links that lead to them', async () => {
  const { followed, broken } = await checkLinks(FOLDER, process.env.SITE_URL, list.base)
  expect(followed).toBeGreaterThan(jobs.length)
  expect(broken).toEqual([])
  const page = await readFile(join(FOLDER, 'in-an', 'index.html'), 'utf8')
  const named = readTags(page).filter(({ attributes }) => attributes.has('data-made'))
  expect(named.length).toBeGreaterThanOrEqual(list.prints.length)
  expect(page).not.toContain('Chưa có PDF')
})

test('sees ink and colour where they are', async () => {
  const file = await PDFDocument.create()
  file.addPage([200, 200]).drawRectangle({ width: 100, height: 100, color: rgb(0, 0, 0) })
  file.addPage([200, 200]).drawRectangle({ width: 100, height: 100, color: rgb(0.8, 0, 0) })
  const { pages } = await painter.paint(await file.save())
  expect(pages[0]?.ink).toBeCloseTo(0.25, 2)
  expect(pages.map(({ colour }) => colour > 8)).toEqual([false, true])
})

test('reads no code that is torn', async () => {
  const job = jobs.find(({ print }) => print.kind === 'leaflet')
  if (!job) throw new Error('No leaflet to look at')
  const drawing = await painter.draw(await readFileOf(job), 1, DOTS)
  expect(readCodes(drawing, 1)).toHaveLength(1)
  const torn = {
    ...drawing,
    dots: drawing.dots.map((dot, index) => (index % drawing.width < 420 ? dot : 255))
  }
  expect(readCodes(torn, 1)).toEqual([])
})

/** Dots across an upright A4 sheet: some 120 to the inch, less than any printer or phone. */
const DOTS = 1000
const NEARER = 1.3

test('leads every QR code on paper back to its page', async () => {
  const waiting = jobs.filter(isReadOnce)
  const wrong: string[] = []
  const work = async (own: Painter) => {
    for (let job = waiting.shift(); job; job = waiting.shift()) wrong.push(...(await checkCodes(own, job)))
  }
  const second = await openPainter(site.browser)
  await Promise.all([work(painter), work(second)])
  await second.close()
  expect(wrong).toEqual([])
}, 600_000)

async function checkCodes(own: Painter, job: PdfJob): Promise<string[]> {
  const { id } = job.file
  const expected = await expectedCodes(job)
  const found = await codesOf(own, job)
  return [
    ...(expected.length === 0 ? [`${id} has no code`] : []),
    ...expected.filter((code) => !found.has(code)).map((code) => `${id} lost ${code}`),
    ...[...found].filter((code) => !expected.includes(code)).map((code) => `${id} has ${code}`)
  ]
}

/** Whole books and the sheets of all units hold what is read one by one; a booklet holds the A5 book. */
function isReadOnce({ print, file }: PdfJob): boolean {
  return !file.booklet && (!['book', 'units'].includes(print.kind) || file.parts.length === 1)
}

/** What the codes on the page say, after seeing that each leads to a page of the site. */
async function expectedCodes({ print, file }: PdfJob): Promise<string[]> {
  const html = await readFile(join(FOLDER, print.address.slice(1), 'index.html'), 'utf8')
  const codes = readTags(keepParts(html, file.parts)).flatMap(
    ({ attributes }) => attributes.get('data-qr') ?? []
  )
  const home = list.home ?? list.base
  for (const code of codes) {
    expect(code.startsWith(home), `${code} on ${file.id}`).toBe(true)
    await readFile(join(FOLDER, code.slice(home.length), 'index.html'))
  }
  return codes
}

/** Codes are the only pictures with words, so the tags tell which pages have some. */
async function codesOf(own: Painter, job: PdfJob): Promise<Set<string>> {
  const bytes = await readFileOf(job)
  const { pages } = await readPdf(bytes)
  const width = Math.round((DOTS * pageSize(job.file)[0]) / 210)
  const found = new Set<string>()
  for (const [index, { tags }] of pages.entries()) {
    const count = listTags(tags).filter(({ role }) => role === 'Figure').length
    if (count === 0) continue
    const codes = readCodes(await own.draw(bytes, index + 1, width), count)
    // Between two sizes of dots a code may fall apart, as for a phone that must come nearer.
    const again =
      codes.length < count ? readCodes(await own.draw(bytes, index + 1, width * NEARER), count) : []
    for (const code of [...codes, ...again]) found.add(code)
  }
  return found
}

/** Wide enough to see every block of text, too small to see a changed word. */
const PICTURE_WIDTH = 210

test.each(PRINT_KINDS)('lays out the first page of a %s as it was reviewed', async (kind) => {
  const job = samples().find(({ print }) => print.kind === kind)
  if (!job) throw new Error(`No ${kind} to look at`)
  const drawn = await painter.draw(await readFileOf(job), 1, PICTURE_WIDTH)
  const file = join(PICTURES, `${kind}.pgm.gz`)
  if (process.env.PICTURES === 'renew') {
    await mkdir(PICTURES, { recursive: true })
    await writeFile(file, gzipSync(writePicture(drawn), { level: 9 }))
  }
  const { mean, changed } = compareDrawings(drawn, readPicture(gunzipSync(await readFile(file))))
  // A word more or less moves some lines; a lost font, column or picture moves far more.
  expect(mean).toBeLessThan(0.03)
  expect(changed).toBeLessThan(0.06)
})
