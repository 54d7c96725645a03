import type {
  Clause,
  Heading,
  Link,
  Page,
  Problem,
  TargetNode,
  TaskNode,
  TextRun
} from '../core/graph/model.ts'
import { clauseId, parentLabel } from '../core/plan/clause-label.ts'
import { readHeadingNumber } from '../core/plan/outline.ts'
import { HeadingIds } from '../core/text/heading-ids.ts'
import type { Place } from '../core/text/place.ts'
import { searchKey } from '../core/text/search-key.ts'
import { ElementAttributes } from './element-attributes.ts'
import { findBreaches, placeOf } from './guard-content.ts'
import { labelPlan } from './label-plan.ts'
import { isElement, type MarkdownNode, plainText } from './markdown-node.ts'
import type { SourceText } from './source-text.ts'

/** What the body of a content file holds. */
export interface Body extends Pick<Page, 'headings' | 'links' | 'runs' | 'problems'> {
  clauses: Clause[]
  tasks: TaskNode[]
  targets: TargetNode[]
}

const LINK_OF_ELEMENT: Readonly<Record<string, readonly [Link['kind'], string]>> = {
  Ref: ['ref', 'to'],
  Doc: ['doc', 'id'],
  Unit: ['unit', 'id'],
  Place: ['place', 'id'],
  Term: ['term', 'id'],
  Figure: ['picture', 'src']
}

/** Reads the body of a page: headings, clauses, tasks, targets, links, sentences and forbidden things. */
export function readBody(root: MarkdownNode, source: SourceText, isPlan: boolean): Body {
  return new BodyReader(source, isPlan ? labelPlan(root) : new Map()).read(root, isPlan)
}

class BodyReader {
  readonly headings: Heading[] = []
  readonly links: Link[] = []
  readonly runs: TextRun[] = []
  readonly problems: Problem[] = []
  readonly clauses: Clause[] = []
  readonly tasks: TaskNode[] = []
  readonly targets: TargetNode[] = []
  readonly #source: SourceText
  readonly #labels: Map<MarkdownNode, string>
  readonly #ids = new HeadingIds()
  #within: string | null = null
  #isPlan = false
  /** The words of a heading are its title, not the text of its clause. */
  #inHeading = false

  constructor(source: SourceText, labels: Map<MarkdownNode, string>) {
    this.#source = source
    this.#labels = labels
  }

  read(root: MarkdownNode, isPlan: boolean): Body {
    this.#isPlan = isPlan
    for (const node of root.children ?? []) this.#visit(node)
    const { headings, links, runs, problems, clauses, tasks, targets } = this
    return { headings, links, runs, problems, clauses, tasks, targets }
  }

  #visit(node: MarkdownNode): void {
    this.#guard(node)
    if (node.type === 'heading') this.#visitHeading(node)
    const before = this.#within
    const label = this.#labels.get(node)
    if (label && node.type === 'listItem') this.#visitDash(node, label)
    if (isElement(node)) this.#visitElement(node, label ?? null)
    else if (node.type === 'link')
      this.#addLink('url', { value: node.url ?? '', at: this.#at(node) }, plainText(node), node)
    else if (node.type === 'image')
      this.#addLink('picture', { value: node.url ?? '', at: this.#at(node) }, node.alt ?? '', node)
    else if (node.type === 'text') this.#addRun(node)
    if (node.type === 'heading') this.#inHeading = true
    for (const child of node.children ?? []) this.#visit(child)
    if (node.type === 'heading') this.#inHeading = false
    if (label && node.type !== 'heading') this.#within = before
  }

  #at(node: MarkdownNode): Place {
    return placeOf(node, this.#source.file)
  }

  #guard(node: MarkdownNode): void {
    for (const { attribute, message, hint } of findBreaches(node)) {
      const named = attribute ? new ElementAttributes(node, this.#source).placeOfName(attribute) : null
      this.problems.push({ kind: 'mdx', at: named?.at ?? this.#at(node), message, hint })
    }
  }

  #visitHeading(node: MarkdownNode): void {
    const text = plainText(node)
    const label = this.#labels.get(node) ?? null
    const id = label ? clauseId(label) : this.#ids.next(text)
    this.headings.push({ depth: node.depth ?? 2, text, id, label, at: this.#at(node) })
    this.#within = this.#isPlan ? label : id
    if (!label) return
    const { kind, title } = readHeadingNumber(text, searchKey)
    const kinds = {
      roman: 'section',
      arabic: 'clause',
      point: 'point',
      named: 'named',
      none: 'named'
    } as const
    this.clauses.push({
      label,
      id,
      kind: kinds[kind],
      title,
      text: '',
      parent: parentLabel(label),
      at: this.#at(node)
    })
  }

  #visitDash(node: MarkdownNode, label: string): void {
    this.#within = label
    this.clauses.push({
      label,
      id: clauseId(label),
      kind: 'dash',
      title: '',
      text: plainText(node),
      parent: parentLabel(label),
      at: this.#at(node)
    })
  }

  #visitElement(node: MarkdownNode, label: string | null): void {
    const attributes = new ElementAttributes(node, this.#source)
    if (node.name === 'Task' && label) this.#addTask(node, label, attributes)
    if (node.name === 'Target' && label) this.#addTarget(node, label, attributes)
    if (label) this.#within = label
    const [kind, key] = LINK_OF_ELEMENT[node.name ?? ''] ?? []
    const target = key ? attributes.get(key) : null
    if (kind && target)
      this.#addLink(
        kind,
        target,
        node.name === 'Figure'
          ? (attributes.get('alt')?.value ?? '')
          : plainText({ type: 'root', children: node.children ?? [] }),
        node
      )
    if (node.name === 'QA') this.#addAttributeRun(attributes, 'q')
  }

  #addTask(node: MarkdownNode, label: string, attributes: ElementAttributes): void {
    this.tasks.push({
      label,
      id: clauseId(label),
      clause: this.#within ?? label,
      text: plainText(node),
      due: attributes.get('due'),
      lead: attributes.words('lead'),
      with: attributes.words('with'),
      see: attributes.words('see'),
      at: this.#at(node)
    })
  }

  #addTarget(node: MarkdownNode, label: string, attributes: ElementAttributes): void {
    this.targets.push({
      label,
      id: clauseId(label),
      clause: this.#within ?? label,
      text: plainText(node),
      measure: attributes.get('measure'),
      op: attributes.get('op'),
      value: attributes.get('value'),
      unit: attributes.get('unit'),
      of: attributes.get('of'),
      lead: attributes.words('lead'),
      see: attributes.words('see'),
      at: this.#at(node)
    })
  }

  #addLink(kind: Link['kind'], target: Link['target'], text: string, node: MarkdownNode): void {
    this.links.push({ kind, target, text, within: this.#within, at: this.#at(node) })
  }

  #addRun(node: MarkdownNode): void {
    const text = node.value ?? ''
    if (text.trim() === '') return
    this.runs.push({ text, at: this.#at(node), within: this.#within })
    const clause =
      this.#within && !this.#inHeading
        ? this.clauses.findLast(({ label }) => label === this.#within)
        : undefined
    if (clause && clause.kind !== 'dash') clause.text = `${clause.text} ${text.replace(/\s+/gu, ' ')}`.trim()
  }

  #addAttributeRun(attributes: ElementAttributes, name: string): void {
    const found = attributes.get(name)
    if (found) this.runs.push({ text: found.value, at: found.at, within: this.#within })
  }
}
