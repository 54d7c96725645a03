import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const PACKAGE = '@sparticuz/chromium'
const inflate = promisify(brotliDecompress)

export interface UnpackedBrowser {
  executable: string
  /** What the program needs around it: its own libraries, and a font list, without which even web fonts fail. */
  environment: Record<string, string>
}

/**
 * Unpacks the browser that npm brought into `cache`, once per version, and gives its path.
 * The helper of the package itself is not used: it unpacks to a fixed name in the shared temporary folder
 * and runs whatever lies there.
 */
export async function unpackBrowser(cache: string): Promise<UnpackedBrowser> {
  const source = packageFolder()
  const version = (JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string })
    .version
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, join(source, 'bin'))
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: await writeFontList(folder) }
  }
}

function packageFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve(PACKAGE))))
}

/** A half-unpacked browser must never be taken for a whole one, hence the temporary name. */
async function unpackInto(folder: string, source: string): Promise<void> {
  process.stderr.write('Mở gói trình duyệt đi kèm (chỉ lần đầu, chừng 5 giây) …\n')
  await mkdir(dirname(folder), { recursive: true })
  const temporary = await mkdtemp(`${folder}-`)
  try {
    await writeFile(join(temporary, 'chromium'), await inflateFile(join(source, 'chromium.br')))
    await chmod(join(temporary, 'chromium'), 0o755)
    await writeArchive(await inflateFile(join(source, 'al2023.tar.br')), temporary)
    await writeArchive(await inflateFile(join(source, 'fonts.tar.br')), temporary)
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    // Another command may have finished the same work first; then its copy is as good as ours.
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

async function inflateFile(file: string): Promise<Buffer> {
  return inflate(await readFile(file))
}

/**
 * The archive's own list points at a folder of the cloud service it was made for; ours names whole paths,
 * so it is looked at every time: the project may have been moved.
 */
async function writeFontList(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf')
  const list = fontList(folder)
  if ((await readFile(file, 'utf8').catch(() => '')) !== list) await writeFile(file, list)
  return file
}

function fontList(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}

async function writeArchive(archive: Buffer, folder: string): Promise<void> {
  for (const { name, mode, content } of readTar(archive)) {
    const target = join(folder, name)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content, { mode })
  }
}

export interface TarFile {
  name: string
  mode: number
  content: Buffer
}

const BLOCK = 512

/** Reads the plain files of a tar archive; throws on names that lead out of the folder and on kinds it does not know. */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = []
  let at = 0
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK)
    const size = readOctal(header, 124, 12)
    const name = readName(header)
    const kind = String.fromCharCode(header[156] ?? 0)
    at += BLOCK
    if (kind === '0' || kind === '\0')
      files.push({ name, mode: readOctal(header, 100, 8) & 0o777, content: archive.subarray(at, at + size) })
    // Folders follow from the files; `g` and `x` only repeat names and times in a longer form.
    else if (!'5gx'.includes(kind)) throw new Error(`Tar entry of unknown kind "${kind}": ${name}`)
    at += Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

function readName(header: Buffer): string {
  const prefix = readText(header, 345, 155)
  const name = readText(header, 0, 100)
  const whole = prefix && readText(header, 257, 5) === 'ustar' ? `${prefix}/${name}` : name
  if (whole.startsWith('/') || whole.split(/[\\/]/u).includes('..'))
    throw new Error(`Tar entry outside its folder: ${whole}`)
  return whole
}

function readText(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

function readOctal(header: Buffer, from: number, length: number): number {
  return Number.parseInt(readText(header, from, length).trim() || '0', 8)
}
