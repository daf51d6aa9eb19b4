export function deadLinks(files: ReadonlyMap<string, string>): readonly string[]
