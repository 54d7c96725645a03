import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'

/** Width of a glyph of a font, in thousandths of its size. */
export type WidthOf = (font: string, glyph: number) => number

/**
 * Packs the text of every page. Chromium moves to each glyph by a command of its own, although nearly all stand where
 * the widths of the font put them; one command a line takes a third of the bytes and prints the same.
 */
export function packPages(file: PDFDocument): void {
  for (const page of file.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'))
    const stream = file.context.lookup(contents)
    if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue
    if (stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue
    const text = inflateSync(stream.contents).toString('latin1')
    const short = roundPlaces(packText(text, readWidths(page.node)))
    const packed = deflateSync(Buffer.from(short, 'latin1'), { level: 9, memLevel: 9 })
    stream.dict.set(PDFName.of('Length'), PDFNumber.of(packed.length))
    file.context.assign(contents, PDFRawStream.of(stream.dict, packed))
  }
}

/**
 * Rounds lengths to a hundredth of a CSS pixel, far below what any printer draws; the digits behind are noise that packs
 * badly. Lines that change the scale of all that follows keep their digits, and so does content with words in brackets.
 */
export function roundPlaces(content: string): string {
  if (content.includes('(')) return content
  return content.replace(/^(?!.* cm$).*\.\d{3}.*$/gmu, (line) =>
    line.replace(/-?\d*\.\d{3,}/gu, (digits) => String(Number(Number(digits).toFixed(2))))
  )
}

const NUMBER = '-?\\d*\\.?\\d+'
const LINE = new RegExp(`^(?:(${NUMBER}) (${NUMBER}) Td )?<([0-9A-F]{4})> Tj$`, 'u')
const FONT = new RegExp(`^/(\\S+) (${NUMBER}) Tf$`, 'u')
const PLACE = new RegExp(`^(?:${NUMBER} ){6}Tm$`, 'u')

/** Packs the text commands of one content stream; a block with any other command in it stays as it is. */
export function packText(content: string, widthOf: WidthOf): string {
  return content.replace(/BT\n([\s\S]*?)\nET/gu, (whole, block: string) => {
    const packed = packBlock(block.split('\n'), widthOf)
    return packed === null ? whole : `BT\n${packed}\nET`
  })
}

function packBlock(lines: readonly string[], widthOf: WidthOf): string | null {
  const out: string[] = []
  let font: { name: string; size: number } | null = null
  let row: Row | null = null
  const endRow = () => {
    if (row) out.push(...row.end())
    row = null
  }
  for (const line of lines) {
    const glyph = LINE.exec(line)
    if (glyph && font) {
      row ??= new Row(font.name, font.size, widthOf)
      row.show(Number(glyph[1] ?? 0), Number(glyph[2] ?? 0), Number.parseInt(glyph[3] ?? '', 16))
      continue
    }
    endRow()
    const found = FONT.exec(line)
    if (found) font = { name: found[1] ?? '', size: Number(found[2]) }
    else if (!PLACE.test(line)) return null
    out.push(line)
  }
  endRow()
  return out.join('\n')
}

/** Gaps in thousandths of the size below this are not seen: a fiftieth of a millimetre in letters of 14 points. */
const LEAST_GAP = 4

/** Glyphs shown one after another from one starting point. */
class Row {
  private readonly font: string
  private readonly size: number
  private readonly widthOf: WidthOf
  private readonly out: string[] = []
  private pieces: string[] = []
  private hex = ''
  /** Where the glyph should stand, and where the reader stands after the last one, from the start of the line. */
  private wanted = 0
  private reached = 0
  /** Place of the line's start, to which `Td` counts. */
  private start = 0

  constructor(font: string, size: number, widthOf: WidthOf) {
    this.font = font
    this.size = size
    this.widthOf = widthOf
  }

  show(dx: number, dy: number, glyph: number): void {
    this.wanted += dx
    if (dy !== 0) this.newLine(dy)
    // What is not worth a correction is carried on to the next glyph, so nothing drifts.
    const gap = Math.round(((this.wanted - this.reached) / this.size) * 1000)
    if (Math.abs(gap) >= LEAST_GAP) {
      if (this.hex) this.pieces.push(`<${this.hex}>`)
      this.hex = ''
      this.pieces.push(String(-gap))
      this.reached += (gap * this.size) / 1000
    }
    this.hex += glyph.toString(16).padStart(4, '0').toUpperCase()
    this.reached += (this.widthOf(this.font, glyph) * this.size) / 1000
  }

  end(): string[] {
    if (this.hex) this.pieces.push(`<${this.hex}>`)
    if (this.pieces.length > 0)
      this.out.push(this.pieces.length === 1 ? `${this.pieces[0]} Tj` : `[${this.pieces.join('')}] TJ`)
    this.pieces = []
    this.hex = ''
    return this.out
  }

  private newLine(dy: number): void {
    this.end()
    this.out.push(`${round(this.wanted - this.start)} ${round(dy)} Td`)
    this.start = this.wanted
    this.reached = this.wanted
  }
}

function round(value: number): string {
  return String(Number(value.toFixed(5)))
}

function readWidths(page: PDFDict): WidthOf {
  const resources = page.lookupMaybe(PDFName.of('Resources'), PDFDict)
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const tables = new Map<string, Map<number, number>>()
  return (name, glyph) => {
    const table = tables.get(name) ?? readTable(fonts?.lookupMaybe(PDFName.of(name), PDFDict))
    tables.set(name, table)
    return table.get(glyph) ?? table.get(DEFAULT) ?? 1000
  }
}

const DEFAULT = -1

/** Reads the widths of a composite font: `first [w w …]` and `first last w`. */
function readTable(font: PDFDict | undefined): Map<number, number> {
  const table = new Map<number, number>()
  const inner = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict)
  table.set(DEFAULT, inner?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000)
  const list = inner?.lookupMaybe(PDFName.of('W'), PDFArray)
  for (let index = 0; list && index < list.size(); ) {
    const first = list.lookup(index, PDFNumber).asNumber()
    const next = list.lookup(index + 1)
    if (next instanceof PDFArray) {
      for (let place = 0; place < next.size(); place += 1)
        table.set(first + place, next.lookup(place, PDFNumber).asNumber())
      index += 2
      continue
    }
    const width = list.lookup(index + 2, PDFNumber).asNumber()
    for (let glyph = first; glyph <= (next as PDFNumber).asNumber(); glyph += 1) table.set(glyph, width)
    index += 3
  }
  return table
}
