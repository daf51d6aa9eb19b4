import { readFileSync } from 'node:fs'
import type { Expectation } from '../fixtures/expected'

const fixtures = new URL('../../fixtures/', import.meta.url)

const HEAD = '// Made from fixtures/ and test/fixtures/ by: npm run golden:cases'
const CONSTANTS: Readonly<Record<string, string>> = {
  'orimha': 'ifa ifaRenewal ifs ifsRenewal imhs imhsRenewal imhmClinical imhmClinicalRenewal imhmPolicy imhmPolicyRenewal imhmResearch imhmResearchRenewal',
  'ohio-imh': 'level1 level1Renewal level2 level2Renewal level3 level3Renewal',
  'ohio-ecmh': 'consultant consultantRenewal',
}

const camel = (name: string): string => name.replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

/** A value as TypeScript on one line. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value).map(([key, one]) => `${/^[a-z]\w*$/i.test(key) ? key : written(key)}: ${written(one)}`).join(', ')} }`
}

function recordSource(file: string): string {
  const record: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'))
  const lines = Object.entries(record).flatMap(([key, value]) =>
    (Array.isArray(value) && value.length > 0 ? [`  ${key}: [`, ...value.map((one) => `    ${written(one)},`), '  ],'] : [`  ${key}: ${written(value)},`]))
  return [HEAD, "import type { Applicant } from '../../model/applicant'", '', `export const ${constantOf(file)}: Applicant = {`, ...lines, '}', ''].join('\n')
}

const constantOf = (file: string): string => camel(file.replace('.json', ''))

function caseSource({ file, standard, asOf, counting = 'claimed', verdict, requirements }: Expectation): string {
  const name = `${file.replace('.json', '')}${counting === 'verified' ? ', verified' : ''}`
  const constant = camel(standard.slice(standard.indexOf('/') + 1))
  const byId = Object.fromEntries(Object.entries(requirements).map(([slug, one]) => [`${standard}/${slug}`, one]))
  return `  { name: ${written(name)}, standard: ${constant}, applicant: ${constantOf(file)}, asOf: '${asOf}', counting: '${counting}', verdict: '${verdict}', requirements: ${written(byId)} },`
}

/** Every generated file of `src/testing/golden/`, by its name. */
export function goldenSources(expected: readonly Expectation[]): ReadonlyMap<string, string> {
  const files = [...new Set(expected.map(({ file }) => file))].sort()
  const cases = [
    HEAD,
    ...Object.entries(CONSTANTS).sort().map(([programme, names]) => `import { ${names.replaceAll(' ', ', ')} } from '../../standards/${programme}/index'`),
    "import type { GoldenCase } from '../golden-case'",
    ...files.map((file) => `import { ${constantOf(file)} } from './${file.replace('.json', '')}'`),
    '',
    '/**',
    ' * Records with the verdicts they must come to, for an app to run its own way from a record to a verdict over: every standard is met by one and failed by another,',
    ' * and the corners of the rules are among them. The verdicts were worked out by hand; whose story each is stands in `fixtures/README.md` of the repository.',
    ' *',
    ' * @example',
    ' * for (const { standard, applicant, asOf, counting, verdict } of goldenCases) expect(assess(standard, applicant, { asOf, counting }).verdict).toBe(verdict)',
    ' */',
    'export const goldenCases: readonly GoldenCase[] = [',
    ...expected.map(caseSource),
    ']',
    '',
  ].join('\n')
  return new Map([...files.map((file) => [file.replace('.json', '.ts'), recordSource(file)] as const), ['index.ts', cases]])
}
