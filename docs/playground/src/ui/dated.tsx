const DATE = /(\d{4}-\d{2}-\d{2})/

/** A text whose dates stay on one line each: a browser would break them at their dashes. */
export function Dated({ text }: { readonly text: string }) {
  return <>{text.split(DATE).map((piece, at) => (at % 2 === 1 ? <span class="date">{piece}</span> : piece))}</>
}
