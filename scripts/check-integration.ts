import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { writeText } from '../src/core/messages/text.ts'
import { checkProject, todayInVietnam } from './check-project.ts'

/**
 * Runs the checker inside Astro: a build stops at the first run with errors, and `npm run dev`
 * shows the findings again each time a content file is saved.
 */
export function checkIntegration(): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'kiem-tra',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:start': ({ logger }) => {
        if (showFindings(root, logger))
          throw new Error('Nội dung còn lỗi, không dựng trang. Sửa các chỗ nêu trên rồi chạy lại.')
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = debounce(() => showFindings(root, logger), 150)
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (file: string) => {
            if (/[\\/]content[\\/].*\.(?:mdx?|yaml)$/u.test(file)) check()
          })
        }
        check()
      }
    }
  }
}

/** Prints what the check found; tells whether there are errors. */
function showFindings(root: string, logger: AstroIntegrationLogger): boolean {
  const checked = checkProject(root, todayInVietnam())
  const { findings } = checked
  const errors = findings.some(({ severity }) => severity === 'error')
  const text = writeText(checked)
  if (errors) logger.error(`\n${text}`)
  else if (findings.length > 0) logger.warn(`\n${text}`)
  else logger.info(text)
  return errors
}

function debounce(action: () => void, wait: number): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(action, wait)
  }
}
