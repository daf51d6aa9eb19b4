export const AS_OF: string
export function readyRecord(): object
export function leanRecord(): object
export function contents(record: object): string
