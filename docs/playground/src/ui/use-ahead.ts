import { useEffect, useState } from 'preact/hooks'
import { lookAhead, type Ahead, type Answered, type Question } from '../answer/answer'

/** A little later than the verdict, so that typing stays quick. */
const LATER = 300

export interface AheadNow {
  readonly ahead: Partial<Ahead>
  /** What is there is about the record before; the one to this is on its way. */
  readonly working: boolean
}

/** Plan, forecast and every credential at a glance, once somebody stops typing for a moment. */
export function useAhead(answer: Answered): AheadNow {
  const [{ ahead, about }, setAhead] = useState<{ readonly ahead: Partial<Ahead>; readonly about?: Question }>({ ahead: {} })
  useEffect(() => {
    let wait = setTimeout(() => step(0, {}), LATER)
    function step(at: number, found: Partial<Ahead>): void {
      const piece = lookAhead[at]
      if (piece) wait = setTimeout(() => step(at + 1, { ...found, ...piece(answer) }))
      else setAhead({ ahead: found, about: answer.question })
    }
    return () => clearTimeout(wait)
  }, [answer])
  return { ahead, working: about !== answer.question }
}
