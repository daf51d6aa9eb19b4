// What makes one site of the pages of this repository and the TSDoc of the entry points: `npm run docs`.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { Comment, CommentTag, Converter, DocumentReflection, JSX, KindRouter, MinimalSourceFile, PageEvent, RendererEvent, Slugger } from 'typedoc'
import { pageTree, siteName } from './pages.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const PLAYGROUND = join(ROOT, 'docs/playground/dist/index.html')
/** Files that a browser would offer to save, or run, rather than show. */
const CODE = /\.(ts|tsx|mjs|sql|sh|xml|json|yml)$/

export function load(app) {
  app.renderer.defineRouter('by-path', ByPath)
  showCode(app.files)
  app.converter.on(Converter.EVENT_BEGIN, ({ project }) => {
    for (const page of pageTree(ROOT)) addPage(app, project, project, page)
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) nameEntry(module)
  })
  app.renderer.on(PageEvent.END, (page) => { page.contents = readable(page.contents) })
  if (existsSync(PLAYGROUND)) addPlayground(app)
}

/** Anchors as GitHub gives them, as in docs/publish/markdown.ts: a link to a heading works in the repository and here. */
Slugger.prototype.serialize = (heading) => heading.trim().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')

/** An entry point by the name under which it is imported. */
function nameEntry(module) {
  const entry = module.name.replace('standards/', '')
  module.name = entry === 'index' ? 'imh-eligibility' : `imh-eligibility/${entry}`
  module.comment ??= new Comment()
  module.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: 'Entry points' }]))
}

function addPage(app, project, parent, { path, title, text, group, children }) {
  const absolute = join(ROOT, path)
  const { content } = app.converter.parseRawComment(new MinimalSourceFile(text, absolute), project.files)
  const document = new DocumentReflection(title, parent, content, group ? { group } : {})
  parent.addChild(document)
  project.registerReflection(document, undefined, absolute)
  document.sitePath = siteName(path)
  app.converter.trigger(Converter.EVENT_CREATE_DOCUMENT, undefined, document)
  for (const child of children) addPage(app, project, document, child)
}

/** Pages lie where they lie in the repository, the API below `api/`. */
class ByPath extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.sitePath ?? `api/${super.getIdealBaseName(reflection)}`
  }
}

/** Code that a page links is copied beside it as text. */
function showCode(files) {
  const { getName } = files
  files.getName = function (id) {
    const name = getName.call(this, id)
    if (!name || !CODE.test(name)) return name
    this.names.set(id, `${name}.txt`)
    return `${name}.txt`
  }
}

/**
 * The front page by its name, so that the site can be read from a disk, too; and what scrolls can be scrolled with the keyboard.
 */
const readable = (html) => html
  .replace(/href="((?:\.\.\/)*\.{1,2}\/)(["#])/g, 'href="$1index.html$2')
  .replace(/<pre>/g, '<pre tabindex="0">')

function addPlayground(app) {
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement('a', { class: 'playground', href: context.relativeURL('playground/index.html') }, 'Playground'))
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    mkdirSync(join(outputDirectory, 'playground'), { recursive: true })
    copyFileSync(PLAYGROUND, join(outputDirectory, 'playground/index.html'))
  })
}
