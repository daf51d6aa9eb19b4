import type { Applicant } from '../model/applicant'
import { idsIn } from '../next/ids-in'
import type { CellReader } from './cells'
import type { TableKind } from './names'

/** The most characters an id may have. */
const MOST = 200

/** Gives each item an id of its own, and each person that a table names one id. */
export interface Ids {
  /** Whether the list has the row's item already: by its id, or by that of the event. */
  readonly isThere: (reader: CellReader, table: TableKind) => boolean
  /** The id that the row gives, where no other item has it; else that of the event, else one of its table and place. */
  readonly item: (reader: CellReader, table: TableKind, row: number) => string
  readonly person: (name: string) => string
  /** People who were not in the record. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

export function idsFor(into: Applicant | undefined): Ids {
  const taken = new Set(into ? idsIn(into) : [])
  const before = { trainings: idsOf(into?.trainings), experience: idsOf(into?.experience), supervision: idsOf(into?.supervision) }
  const known = new Map<string, string>()
  for (const { id, name } of into?.people ?? []) for (const called of [name ?? '', id]) if (called.trim() !== '' && !known.has(plain(called))) known.set(plain(called), id)
  const people: { readonly id: string; readonly name: string }[] = []
  const fresh = (stem: string, first: number): string => {
    let number = first
    while (taken.has(`${stem}-${number}`)) number += 1
    taken.add(`${stem}-${number}`)
    return `${stem}-${number}`
  }
  return {
    people,
    isThere: (reader, table) => {
      const field = reader.has('id') ? 'id' : 'eventId'
      const id = reader.look(field)
      if (id === undefined || !before[table].has(id)) return false
      reader.tell(field, { code: 'already-there', params: { id } })
      return true
    },
    item: (reader, table, row) => {
      const own = reader.text('id', MOST)
      const wanted = own ?? reader.look('eventId') ?? ''
      if (wanted !== '' && wanted.length <= MOST && !taken.has(wanted)) {
        taken.add(wanted)
        return wanted
      }
      const id = fresh(STEM[table], row)
      if (own !== undefined) reader.tell('id', { code: 'id-taken', params: { id } })
      return id
    },
    person: (name) => {
      const id = known.get(plain(name)) ?? fresh('person', people.length + 1)
      if (!known.has(plain(name))) {
        known.set(plain(name), id)
        people.push({ id, name })
      }
      return id
    },
  }
}

const STEM = { trainings: 'training', experience: 'work', supervision: 'supervision' } as const

const idsOf = (items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> => new Set((items ?? []).map(({ id }) => id))

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
