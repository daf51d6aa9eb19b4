export type Facts = Readonly<Record<string, number | boolean>>

export function factsOf(applicant: object, asOf: string): Facts
export function metBy(facts: Facts): { readonly met: Readonly<Record<string, boolean>>; readonly all: boolean }
