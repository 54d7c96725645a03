import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { ROOT } from './build-command.ts'

const FILE = /^\/(?:\w+\/)?\w+\.(?:json|txt)$/u

/** Lets the search box of `npm run dev` answer from the index of the last build: making one takes seconds. */
export function searchIntegration(): AstroIntegration {
  return {
    name: 'tim-kiem',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const path = request.url?.split('?')[0] ?? ''
          const file = join(ROOT, 'dist/pagefind', path)
          if (!FILE.test(path) || !existsSync(file)) return next()
          response.setHeader('content-type', 'text/plain; charset=utf-8')
          response.end(readFileSync(file))
        })
      }
    }
  }
}
