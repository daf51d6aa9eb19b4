/** A day as `Nov 21, 2026` or `21 nov 2026`. */
const DATE = /(\p{L}{3,5}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,5}\.? \d{4}|\d{4}-\d{2}-\d{2})/u

/** A text whose dates stay on one line each. */
export function Dated({ text }: { readonly text: string }) {
  return <>{text.split(DATE).map((piece, at) => (at % 2 === 1 ? <span class="date">{piece}</span> : piece))}</>
}
