import type { z } from 'zod'
import type { PageKind } from '../core/graph/model.ts'
import { campaignsSchema } from './campaign.ts'
import { chapterSchema } from './chapter.ts'
import { contentSchema } from './content.ts'
import { documentsSchema } from './document.ts'
import { materialSchema } from './material.ts'
import { newsSchema } from './news.ts'
import { officeSchema } from './office.ts'
import { placesSchema } from './place.ts'
import { planSchema } from './plan.ts'
import { storySchema } from './story.ts'
import { termsSchema } from './term.ts'
import { unitsSchema } from './unit.ts'

/** The schema of front matter for each kind of page. */
export const PAGE_SCHEMAS = {
  plan: planSchema,
  chapter: chapterSchema,
  content: contentSchema,
  story: storySchema,
  news: newsSchema,
  material: materialSchema
} satisfies Record<PageKind, z.ZodObject>

/** The schema of each registry, by the name of its file without `.yaml`. */
export const REGISTRY_SCHEMAS = {
  'van-ban': documentsSchema,
  'don-vi': unitsSchema,
  'dia-danh': placesSchema,
  'thuat-ngu': termsSchema,
  'chien-dich': campaignsSchema,
  trang: officeSchema
} satisfies Record<string, z.ZodObject>

/** Name of a registry: its file in `content/danh-muc` without `.yaml`. */
export type RegistryName = keyof typeof REGISTRY_SCHEMAS

/** Everything that has a schema. */
export type Collection = PageKind | RegistryName

/** All schemas, by collection. */
export const SCHEMAS: Readonly<Record<Collection, z.ZodObject>> = { ...PAGE_SCHEMAS, ...REGISTRY_SCHEMAS }
