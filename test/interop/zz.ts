import * as z from 'zod'
const reading = z.templateLiteral(['RD-', z.number(), z.number()]).check(z.regex(/^RD-\d\d$/))
export const r: `RD-${number}${number}` = {} as z.infer<typeof reading>
const t = z.tuple([reading], reading)
export const tt: [`RD-${number}${number}`, ...`RD-${number}${number}`[]] = {} as z.infer<typeof t>
console.log(JSON.stringify(z.toJSONSchema(z.strictObject({ r: reading, t, e: z.exactOptional(z.literal(true)), x: z.strictObject({}), d: z.discriminatedUnion('k',[z.strictObject({k:z.literal('a')}),z.strictObject({k:z.literal('b')})]) }), { io: 'input', override: ({ zodSchema, jsonSchema }) => { if (zodSchema instanceof z.ZodTuple) console.log('OV', JSON.stringify(jsonSchema)) } }), null, 1))
for (const v of ['RD-07','RD-7','RD--1','RD-070', 'RD-1.5']) console.log(v, reading.safeParse(v).success)
