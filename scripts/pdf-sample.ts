import type { PdfFile, PdfJob, PdfList } from './pdf-list.ts'

/** Small things that the tests of the PDF scripts share. */

export function sampleFile(file: Partial<PdfFile> = {}): PdfFile {
  return {
    id: 'to-roi-1',
    label: 'Khổ A4',
    paper: 'A4',
    landscape: false,
    duplex: null,
    style: null,
    parts: [],
    booklet: false,
    title: 'Tờ rơi thử',
    date: '2026-11-22',
    about: '/in-an/to-roi-1/',
    ...file
  }
}

export function sampleList(): PdfList {
  const poster = {
    kind: 'poster' as const,
    title: 'Áp phích thử',
    description: '',
    address: '/in-an/ap-phich-1/'
  }
  return {
    home: 'https://so-tay.example/thu/',
    base: '/thu/',
    siteName: 'Sổ tay thử',
    prints: [
      {
        id: 'ap-phich-1',
        ...poster,
        files: [
          sampleFile({ id: 'ap-phich-1-a4', style: 'A4' }),
          sampleFile({ id: 'ap-phich-1-a3', paper: 'A3', style: 'A3' })
        ]
      },
      {
        id: 'to-roi-1',
        kind: 'leaflet',
        title: 'Tờ rơi “thử”',
        description: 'Tờ gấp ba.',
        address: '/in-an/to-roi-1/',
        files: [sampleFile({ landscape: true, duplex: 'short-edge' })]
      }
    ]
  }
}

export function sampleJob(file: Partial<PdfFile> = {}, kind: PdfJob['print']['kind'] = 'talk'): PdfJob {
  const own = sampleFile(file)
  const print = {
    id: own.id,
    kind,
    title: own.title,
    description: '',
    address: `/in-an/${own.id}/`,
    files: [own]
  }
  return { print, file: own }
}
