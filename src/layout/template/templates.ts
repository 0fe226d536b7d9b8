/**
 * Templates by name: `order`, `parts/letterhead`. The name is the path in the folder of templates without its
 * ending; an office's own template takes the place of the built-in one of the same name.
 */
export type Templates = Readonly<Record<string, Template>>

export interface Template {
  /** As messages show it. */
  readonly file: string
  readonly text: string
}
