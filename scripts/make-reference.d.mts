/** File under `docs/` → its text. */
export function referenceFiles(): Readonly<Record<string, string>>
