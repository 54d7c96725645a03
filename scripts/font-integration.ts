import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { FONTS } from './font-list.ts'
import { makeFonts, writeFonts } from './make-fonts.ts'

/**
 * Gives print sheets their fonts: the list of faces as a constant, and the files under `/phong/`, both when the site
 * is built and in `npm run dev`. They are made on the spot, so no font file lies in the project.
 */
export function fontIntegration(): AstroIntegration {
  return {
    name: 'phong-chu',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const faces = FONTS.map(({ family, weight, italic, file }) => ({ family, weight, italic, file }))
        updateConfig({ vite: { define: { __PRINT_FONTS__: JSON.stringify(faces) } } })
      },
      'astro:server:setup': ({ server }) => {
        const made = makeFonts()
        server.middlewares.use(async (request, response, next) => {
          const path = request.url?.split('?')[0] ?? ''
          const font = path.includes('/phong/') ? (await made).get(basename(path)) : undefined
          if (!font) return next()
          response.setHeader('content-type', 'font/woff2')
          response.end(font)
        })
      },
      'astro:build:done': ({ dir }) => writeFonts(fileURLToPath(dir))
    }
  }
}
