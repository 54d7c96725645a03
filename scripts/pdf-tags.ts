import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'

const K = PDFName.of('K')
const PARENT = PDFName.of('P')
const PAGE = PDFName.of('Pg')

/**
 * Takes the tags without meaning out of the tag tree. Chromium wraps every run of text in a `NonStruct`, which readers
 * pass over: half of all tags, and a tenth of the bytes of a book. What stands in them goes to the tag around them.
 */
export function dropBareTags(file: PDFDocument): void {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root) return
  const heirs = new Map<PDFRef, PDFRef>()
  for (const ref of kidsOf(file, root)) if (ref instanceof PDFRef) flatten(file, ref, heirs)
  renameParents(file, root.lookupMaybe(PDFName.of('ParentTree'), PDFDict), heirs)
  for (const ref of heirs.keys()) file.context.delete(ref)
}

function kidsOf(file: PDFDocument, tag: PDFDict): PDFObject[] {
  const kids = tag.get(K)
  const list = file.context.lookup(kids)
  if (list instanceof PDFArray) return list.asArray()
  return kids ? [kids] : []
}

function tagOf(file: PDFDocument, kid: PDFObject): PDFDict | null {
  const tag = kid instanceof PDFRef ? file.context.lookup(kid) : null
  return tag instanceof PDFDict && tag.has(PDFName.of('S')) ? tag : null
}

/** Flattens what is below a tag, then puts the content of bare tags in their place. */
function flatten(file: PDFDocument, ref: PDFRef, heirs: Map<PDFRef, PDFRef>): void {
  const tag = tagOf(file, ref)
  if (!tag) return
  const kids = kidsOf(file, tag)
  for (const kid of kids) if (kid instanceof PDFRef) flatten(file, kid, heirs)
  if (!kids.some((kid) => isBare(file, kid))) return
  const fresh = kids.flatMap((kid) => {
    const bare = isBare(file, kid)
    if (!bare) return [kid]
    heirs.set(kid as PDFRef, ref)
    return kidsOf(file, bare).map((inner) => moveUp(file, inner, bare, tag, ref))
  })
  tag.set(K, fresh.length === 1 && fresh[0] ? fresh[0] : file.context.obj(fresh))
}

function isBare(file: PDFDocument, kid: PDFObject): PDFDict | null {
  const tag = tagOf(file, kid)
  return tag?.get(PDFName.of('S')) === PDFName.of('NonStruct') ? tag : null
}

/** Gives a kid of a bare tag as its new parent holds it: a tag with another parent, or content with its page. */
function moveUp(file: PDFDocument, kid: PDFObject, bare: PDFDict, tag: PDFDict, ref: PDFRef): PDFObject {
  const inner = tagOf(file, kid)
  if (inner) {
    inner.set(PARENT, ref)
    return kid
  }
  if (kid instanceof PDFRef || kid instanceof PDFDict) return kid
  const page = bare.get(PAGE)
  if (!page) return kid
  if (!tag.has(PAGE)) tag.set(PAGE, page)
  return tag.get(PAGE) === page ? kid : file.context.obj({ Type: PDFName.of('MCR'), Pg: page, MCID: kid })
}

/** The parent tree leads from content back to its tag: to the nearest one that is still there. */
function renameParents(file: PDFDocument, node: PDFDict | undefined, heirs: Map<PDFRef, PDFRef>): void {
  const rename = (list: PDFArray): void => {
    for (const [index, value] of list.asArray().entries()) {
      if (value instanceof PDFRef && heirs.has(value)) list.set(index, lastHeir(value, heirs))
      const inner =
        value instanceof PDFArray ? value : value instanceof PDFRef ? file.context.lookup(value) : null
      if (inner instanceof PDFArray) rename(inner)
    }
  }
  const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)
  if (numbers) rename(numbers)
  const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []
  for (const kid of kids) renameParents(file, file.context.lookup(kid, PDFDict), heirs)
}

function lastHeir(ref: PDFRef, heirs: Map<PDFRef, PDFRef>): PDFRef {
  const heir = heirs.get(ref)
  return heir ? lastHeir(heir, heirs) : ref
}
