import { useEffect, useState } from 'preact/hooks'
import { lookAhead, type Ahead, type Answered } from '../answer/answer'

/** A little later than the verdict, so that typing stays quick. */
const LATER = 200

export interface AheadNow {
  readonly ahead: Ahead | undefined
  /** What is there is about the record before; the one to this is on its way. */
  readonly working: boolean
}

/** Plan, forecast and every credential at a glance, once somebody stops typing for a moment. */
export function useAhead(answer: Answered): AheadNow {
  const [ahead, setAhead] = useState<Ahead | undefined>(undefined)
  useEffect(() => {
    const wait = setTimeout(() => setAhead(lookAhead(answer)), LATER)
    return () => clearTimeout(wait)
  }, [answer])
  return { ahead, working: ahead?.question !== answer.question }
}
