/** How many problems of a document are shown: more than anyone reads, and less than fills a disk. */
export const MOST_SHOWN = 100
