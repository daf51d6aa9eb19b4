import type { Words } from '../words'
import { findings } from './findings'
import { frame } from './frame'
import { grammar } from './grammar'
import { items } from './items'
import { labels } from './labels'
import { notes } from './notes'
import { reasons } from './reasons'
import { say } from './terms'

export const es: Words = { ...frame, ...grammar, findings, reasons, notes, items, labels, vocabulary: say }
