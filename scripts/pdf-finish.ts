import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStreamWriter,
  PDFString
} from 'pdf-lib'
import { repairBookmarks } from './pdf-outline.ts'
import { dropBareTags } from './pdf-tags.ts'
import { packPages } from './pdf-text.ts'

/** What a PDF says about itself. */
export interface PdfMeta {
  title: string
  subject: string
  author: string
  /** Day of the content, not of the printing: the same content gives the same bytes. */
  date: string
}

const CREATOR = 'Sổ tay Mặt trận'

/**
 * Finishes a PDF as the browser made it: right bookmarks, title, language, fixed dates, no trace of the run, and text
 * and objects packed, which makes it a third as large. Pages, tags, links and pictures stay as they are.
 */
export async function finishPdf(
  bytes: Uint8Array,
  meta: PdfMeta,
  headings: readonly string[]
): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  repairBookmarks(file, headings)
  renumberNodes(file)
  dropBareTags(file)
  packPages(file)
  writeMeta(file, meta)
  if (headings.length > 1) file.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  return saveTight(file)
}

/** Objects that are packed together: the more, the better they pack; readers open only the packs they need. */
const OBJECTS_A_PACK = 2000
const OBJECTS_A_TICK = 500

/** Saves a PDF with its objects packed tighter than `save` of the library does, which packs fifty at a time. */
export async function saveTight(file: PDFDocument): Promise<Uint8Array> {
  await file.flush()
  return PDFStreamWriter.forContext(file.context, OBJECTS_A_TICK, true, OBJECTS_A_PACK).serializeToBuffer()
}

/** Writes title, dates and language, both in the old place and as XMP. */
export function writeMeta(file: PDFDocument, { title, subject, author, date }: PdfMeta): void {
  const day = new Date(`${date}T00:00:00Z`)
  file.setTitle(title, { showInWindowTitleBar: true })
  file.setSubject(subject)
  file.setAuthor(author)
  file.setCreator(CREATOR)
  file.setKeywords([])
  file.setCreationDate(day)
  file.setModificationDate(day)
  file.catalog.set(PDFName.of('Lang'), PDFString.of('vi'))
  const packet = file.context.stream(xmpPacket({ title, subject, author, date }), {
    Type: 'Metadata',
    Subtype: 'XML'
  })
  file.catalog.set(PDFName.of('Metadata'), file.context.register(packet))
}

function xmpPacket({ title, subject, author, date }: PdfMeta): Uint8Array {
  const day = `${date}T00:00:00Z`
  const inVietnamese = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title>${inVietnamese(title)}</dc:title><dc:description>${inVietnamese(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool><xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const NODE = /^node\d{8}$/u

/**
 * Numbers the names of table cells (`node00000538`) anew, in the order of the document: Chromium takes inner numbers
 * that differ from run to run, even in their order. The tree of names is sorted again, as readers want it.
 */
function renumberNodes(file: PDFDocument): void {
  const names: string[] = []
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    const name = object instanceof PDFDict ? object.get(PDFName.of('ID')) : undefined
    if (name instanceof PDFString || name instanceof PDFHexString) names.push(name.decodeText())
  }
  const own = [...new Set(names.filter((name) => NODE.test(name)))]
  const fresh = new Map(own.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]))
  replaceStrings(file, (text) => fresh.get(text) ?? null)
  sortNames(file)
}

/** Puts all names of the tree into one sorted list. */
function sortNames(file: PDFDocument): void {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const tree = root?.lookupMaybe(PDFName.of('IDTree'), PDFDict)
  if (!tree) return
  const pairs = takeNames(file, tree).sort(([one], [other]) => (one < other ? -1 : 1))
  const list = pairs.flatMap(([name, value]) => [PDFString.of(name), value])
  tree.set(PDFName.of('Names'), file.context.obj(list))
}

/** Takes the names out of a node and of those below it, which are dropped. */
function takeNames(file: PDFDocument, node: PDFDict): [name: string, value: PDFObject][] {
  const list = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? []
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []
  for (const key of ['Names', 'Kids', 'Limits']) node.delete(PDFName.of(key))
  const own = list.flatMap((name, index): [string, PDFObject][] => {
    const value = list[index + 1]
    return name instanceof PDFString && value ? [[name.decodeText(), value]] : []
  })
  const below = kids.flatMap((kid) => {
    const names = takeNames(file, file.context.lookup(kid, PDFDict))
    if (kid instanceof PDFRef) file.context.delete(kid)
    return names
  })
  return [...own, ...below]
}

type Replace = (text: string) => string | null

function replaceStrings(file: PDFDocument, replace: Replace): void {
  for (const [, object] of file.context.enumerateIndirectObjects()) replaceIn(object, replace)
}

function replaceIn(object: PDFObject, replace: Replace): void {
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries())
      replaceValue(value, replace, (fresh) => object.set(key, fresh))
  if (object instanceof PDFArray)
    for (let index = 0; index < object.size(); index += 1)
      replaceValue(object.get(index), replace, (fresh) => object.set(index, fresh))
}

function replaceValue(value: PDFObject, replace: Replace, put: (fresh: PDFString) => void): void {
  if (value instanceof PDFString || value instanceof PDFHexString) {
    const fresh = replace(value.decodeText())
    if (fresh !== null) put(PDFString.of(fresh))
  } else replaceIn(value, replace)
}
