// What makes one site of the pages of this repository and the TSDoc of the entry points: `npm run docs`.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { Comment, CommentTag, Converter, DefaultTheme, DocumentReflection, JSX, KindRouter, MinimalSourceFile, PageEvent, RendererEvent, Slugger } from 'typedoc'
import { pageTree, siteName } from './pages.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
const PLAYGROUND = join(ROOT, 'docs/playground/dist/index.html')
/** Files that a browser would offer to save, or run, rather than show. */
const CODE = /\.(ts|tsx|mjs|sql|sh|xml|json|yml)$/

export function load(app) {
  app.renderer.defineRouter('by-path', ByPath)
  app.renderer.defineTheme('with-overviews', WithOverviews)
  showCode(app.files)
  keepNames(app.converter)
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
  // Who searches for a word wants it explained before seeing every field that bears it.
  document.relevanceBoost = 5
  app.converter.trigger(Converter.EVENT_CREATE_DOCUMENT, undefined, document)
  for (const child of children) addPage(app, project, document, child)
}

/** Pages lie where they lie in the repository, the API below `api/`. */
class ByPath extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.sitePath ?? `api/${super.getIdealBaseName(reflection)}`
  }
}

/** An entry that opens is no link at once, which nobody could use by keyboard or ear: its own page comes first below it. */
class WithOverviews extends DefaultTheme {
  buildNavigation(project) {
    return super.buildNavigation(project).map(apart)
  }
}

const apart = ({ path, children, ...entry }) =>
  children ? { ...entry, children: [...(path ? [{ text: 'Overview', path, kind: entry.kind }] : []), ...children.map(apart)] } : { ...entry, path }

/** `applicant: Applicant` and not the forty lines that the name stands for, where the code says the name. `typeof` names a value, so there its type says more. */
function keepNames(converter) {
  const { convertType } = converter
  converter.convertType = (context, type, node) => convertType.call(converter, context, node && !node.getText().includes('typeof ') ? node : type)
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

/** What the theme writes, made so that everybody can read it. */
const readable = (html) => headings(html)
  // The front page by its name: the site can be read from a disk, too.
  .replace(/href="((?:\.\.\/)*\.{1,2}\/)(["#])/g, 'href="$1index.html$2')
  // Landmarks, and what scrolls can be scrolled with the keyboard.
  .replace('<div class="col-content">', '<div class="col-content" role="main">')
  .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Navigation and settings">')
  .replace(/<(pre|div class="tsd-signature")>/g, '<$1 tabindex="0">')
  .replace(/<table>/g, '<div class="table" tabindex="0" role="group" aria-label="Table"><table>')
  .replace(/<\/table>/g, '</table></div>')
  .replace(/<th><\/th>/g, '<td></td>')
  // No link within what opens and closes.
  .replace(/<summary\b[\s\S]*?<\/summary>/g, (summary) => summary.replace(/<a href="#[^>]*aria-label="Permalink"[\s\S]*?<\/a>/g, ''))

/** The theme leaves out levels of headings below the title of a function or an index. */
function headings(html) {
  const levelled = html.replace(/<h5 class="tsd-index-heading uppercase">(.*?)<\/h5>/g, '<h2 class="tsd-index-heading uppercase">$1</h2>')
  return /<h1[^>]*>Function /.test(html) ? levelled.replace(/<(\/?)h4\b/g, '<$1h2').replace(/<(\/?)h5\b/g, '<$1h3') : levelled
}

function addPlayground(app) {
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement('a', { class: 'playground', href: context.relativeURL('playground/index.html') }, 'Playground'))
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    mkdirSync(join(outputDirectory, 'playground'), { recursive: true })
    copyFileSync(PLAYGROUND, join(outputDirectory, 'playground/index.html'))
  })
}
