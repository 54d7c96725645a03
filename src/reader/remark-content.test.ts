import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { markdownToHtml } from 'satteri'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { MarkdownNode } from './markdown-node.ts'
import { markdownContent } from './markdown-plugin.ts'
import { remarkAbbreviations } from './remark-abbreviations.ts'
import { remarkContent } from './remark-content.ts'

function render(body: string, path = 'content/ke-hoach/thu-2023/index.mdx', base = '/'): MarkdownNode {
  const root = unified().use(remarkParse).use(remarkMdx).parse(body) as MarkdownNode
  remarkContent({ base })(root, { path: `/noi/nao/${path}` })
  return root
}

function find(node: MarkdownNode, type: string): MarkdownNode[] {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => find(child, type))
  ]
}

const propertiesOf = (node: MarkdownNode | undefined) =>
  (node as { data?: { hProperties?: Record<string, string> } })?.data?.hProperties
const idOf = (node: MarkdownNode | undefined) =>
  (node as { data?: { hProperties?: { id?: string } } })?.data?.hProperties?.id
const attributesOf = (node: MarkdownNode | undefined) =>
  Object.fromEntries((node?.attributes ?? []).map(({ name, value }) => [name, value]))

describe('pages in MDX', () => {
  test('get the anchors that the checker knows', () => {
    const root = render('## IV. Lộ trình\n\n- <Task due="Quý I">a</Task>\n- <Task>b</Task>\n')
    expect([idOf(find(root, 'heading')[0]), idOf(find(root, 'listItem')[1])]).toEqual(['iv', 'iv-g2'])
    expect(attributesOf(find(root, 'mdxJsxTextElement')[0])).toEqual({
      due: 'Quý I',
      label: 'IV.g1',
      plan: 'thu-2023'
    })
  })

  test('tell references on which page they stand', () => {
    const root = render('Xem <Ref to="so-tay/a" />.\n', 'content/so-tay/b.mdx')
    expect(attributesOf(find(root, 'mdxJsxTextElement')[0])).toEqual({ to: 'so-tay/a', page: 'so-tay/b' })
  })

  test('link below the path where the site lies', () => {
    const urls = find(render('[a](/so-tay/) [b](#iv) [c](https://x.vn/)\n', undefined, '/thu/'), 'link').map(
      ({ url }) => url
    )
    expect(urls).toEqual(['/thu/so-tay/', '#iv', 'https://x.vn/'])
  })

  test('give other sites no way back', () => {
    const [inside, outside] = find(render('[a](/so-tay/) [c](https://x.vn/)\n'), 'link').map(
      (node) => propertiesOf(node)?.rel
    )
    expect([inside, outside]).toEqual([undefined, 'noopener'])
  })

  test.each(['import x from "y"\n', '<script>x</script>\n', 'a {1 + 1}\n', '[a](javascript:x)\n'])(
    'stop the build at “%s”',
    (body) => {
      expect(() => render(body)).toThrow(/thu-2023\/index\.mdx:1:\d+ /u)
    }
  )

  test('of no collection are left alone', () => {
    expect(() => render('{1 + 1}\n', 'README.mdx')).not.toThrow()
  })
})

test('news get anchors without marks and links below the base path', async () => {
  const { html } = await markdownToHtml('## Đồng bào\n\n## Đồng bào\n\n[a](/so-tay/)\n', {
    mdastPlugins: [markdownContent({ base: '/thu' })]
  })
  expect(html).toContain('<h2 id="dong-bao">')
  expect(html).toContain('<h2 id="dong-bao-2">')
  expect(html).toContain('href="/thu/so-tay/"')
})

describe('abbreviations', () => {
  const explain = (body: string) => {
    const root = unified().use(remarkParse).parse(body) as MarkdownNode
    remarkAbbreviations({
      abbreviations: [
        { short: 'MTTQ', meaning: 'Mặt trận Tổ quốc' },
        { short: 'MTTQVN', meaning: 'MTTQ Việt Nam' }
      ]
    })(root)
    return find(root, 'emphasis').map((node) => find(node, 'text')[0]?.value)
  }

  test('are explained at first use, the longest first', () => {
    expect(explain('MTTQVN và MTTQ, lại MTTQ.\n\nMTTQVN\n')).toEqual(['MTTQVN', 'MTTQ'])
  })

  test('are left alone in headings, links and document numbers', () => {
    expect(explain('# MTTQ\n\n[MTTQ](#a) số 12/CTr-MTTQ-BTT\n')).toEqual([])
  })
})
