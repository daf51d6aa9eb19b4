import * as z from 'zod'

/** Parameters by code. */
export type CodeTable = Readonly<Record<string, z.ZodType>>

type Entry<Table extends CodeTable, Base extends z.ZodRawShape> = {
  [Code in keyof Table & string]: z.ZodObject<Base & { code: z.ZodLiteral<Code>; params: Table[Code] }, z.core.$strict>
}[keyof Table & string]

/**
 * Spreads a table of codes and their parameters into a schema of `{ ...base, code, params }`, as `Coded` of `rulebook/coded.ts` does with types.
 *
 * @param base fields that stand before the code
 * @example
 * coded({ cut: z.strictObject({ days: z.number() }) }).parse({ code: 'cut', params: { days: 3 } })
 */
export function coded<const Table extends CodeTable, Base extends z.ZodRawShape = Record<never, never>>(table: Table, base?: Base) {
  const entries: unknown = Object.entries(table).map(([code, params]) => z.strictObject({ ...base, code: z.literal(code), params }))
  // `Object.entries` forgets which code has which parameters.
  return z.discriminatedUnion('code', entries as [Entry<Table, Base>, ...Entry<Table, Base>[]])
}
