import * as z from 'zod'
import { civilDateSchema, idSchema, partialDateSchema } from '../../model/common'
import type { ReasonCode, ReasonParams } from '../../verdict/codes'
import { countSchema, figureSchema, servedSchema, wordSchema } from './common-schema'

const none = z.strictObject({})
const words = z.array(wordSchema)
const decided = z.strictObject({ determination: idSchema, on: civilDateSchema })
/** What the record says in its own words, which may be none. */
const recorded = z.string()

/** The parameters of every reason, in the order of `verdict/codes.ts`. */
export const reasonParams = {
  // on any evidence
  'not-verified': z.strictObject({ verification: wordSchema }),
  'unable-to-verify': none,
  'after-as-of': z.strictObject({ date: partialDateSchema }),
  'accepted': decided,
  'refused': decided,
  'not-recorded': z.strictObject({ field: wordSchema }),
  'date-open': z.strictObject({ field: wordSchema, recorded }),
  'outside-period': z.strictObject({ from: z.exactOptional(civilDateSchema), to: z.exactOptional(civilDateSchema) }),
  'rule-unpublished': none,
  'period-unknown': none,

  // education
  'level-does-not-fit': z.strictObject({ level: wordSchema }),
  'degree-not-listed': z.strictObject({ degree: recorded }),
  'degree-at-other-level': z.strictObject({ degree: recorded, level: wordSchema }),
  'level-needs-approval': z.strictObject({ level: wordSchema }),
  'not-focused': z.strictObject({ degree: recorded }),
  'transcript-not-official': z.strictObject({ transcript: wordSchema }),

  // training
  'no-competency-area': none,
  'area-not-asked': z.strictObject({ areas: words }),
  'not-didactic': none,
  'ages-outside': z.strictObject({ ages: wordSchema }),
  'credit-not-converted': z.strictObject({ unit: wordSchema, value: figureSchema }),
  'duplicate': z.strictObject({ of: idSchema }),
  'areas-touched': z.strictObject({ areas: words }),
  'split': z.strictObject({ areas: z.array(z.strictObject({ area: wordSchema, hours: figureSchema })) }),
  'not-needed': none,

  // work
  'kind-does-not-fit': z.strictObject({ kind: wordSchema }),
  'kind-needs-approval': z.strictObject({ kind: wordSchema }),
  'unpaid-needs-approval': none,
  'flag-not-given': z.strictObject({ field: wordSchema }),
  'does-not-serve': z.strictObject({ groups: z.array(servedSchema), each: z.boolean() }),
  'not-leading': z.strictObject({ track: wordSchema }),
  'part-time': z.strictObject({ fullTimeEquivalent: figureSchema }),
  'internship': none,
  'internship-not-described': none,
  'supervisor-not-endorsed': z.strictObject({ supervisor: idSchema }),
  'not-running': z.strictObject({ from: partialDateSchema, to: z.exactOptional(partialDateSchema) }),
  'cut': z.strictObject({ days: figureSchema }),

  // anything that leans on a degree
  'no-qualifying-degree': none,
  'before-degree': z.strictObject({ degree: idSchema, conferred: partialDateSchema }),
  'leans-on-degree': z.strictObject({ degree: idSchema }),

  // reflective supervision
  'peer-supervision': none,
  'about-rsc-provision': none,
  'provider-not-qualified': z.strictObject({ provider: idSchema }),
  'provider-needs-approval': z.strictObject({ provider: idSchema }),
  'outside-work': none,
  'work-not-recorded': z.strictObject({ spells: z.array(idSchema) }),
  'outside-window': z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
  'longer-than-window': z.strictObject({ months: countSchema }),

  // references
  'role-does-not-fit': z.strictObject({ roles: words }),
  'slot-needs-approval': z.strictObject({ slot: wordSchema }),
  'slot-taken': z.strictObject({ slots: words }),
  'same-rater': z.strictObject({ rater: idSchema, reference: idSchema }),
  'fills': z.strictObject({ slot: wordSchema }),

  // papers
  'not-infant-mental-health': z.strictObject({ association: recorded }),
  'organizational-membership': z.strictObject({ association: recorded }),
  'not-in-force': z.strictObject({ from: civilDateSchema, to: z.exactOptional(civilDateSchema) }),
  'failed': none,
  'other-state': z.strictObject({ state: recorded }),
} satisfies { readonly [Code in ReasonCode]: z.ZodType<ReasonParams[Code]> }
