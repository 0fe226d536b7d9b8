/** Orders of an invented office on every kind of letterhead. */
import type { Decision } from '#decision'
import type { Page } from '#layout'
import { order, pageOf, settings, paragraph as text } from '../layout/decisions.ts'
import { coatSvg } from '../pictures.ts'

const pictures: Decision['pictures'] = {
  'gerb.svg': { format: 'svg', base64: Buffer.from(coatSvg).toString('base64'), width: 42.3, height: 52.9 },
}
const organization: Decision['organization'] = {
  founder: 'Администрация Заречного муниципального района Приволжской области',
  name: 'Управление образования, молодежной политики и спорта',
  short: 'УОМПС',
  referenceData: 'ул. Школьная, д. 1, с. Заречное, 425000\nТел. (83600) 2-14-30',
}
const second: NonNullable<Decision['organization']['second']> = {
  language: 'tt',
  founder: 'Идел буе өлкәсе Елга аръягы муниципаль районы хакимияте',
  name: 'Мәгариф, яшьләр сәясәте һәм спорт идарәсе',
  short: 'МЯССИ',
  kind: 'боерык',
  place: 'Елга аръягы авылы',
}

export interface Form {
  readonly layout?: Decision['settings']['layout']
  readonly date?: string
  readonly coat?: boolean
  readonly bilingual?: boolean
}

/** The page of an order on such a form. */
export function formOf({
  layout = 'longitudinal',
  date = '2021-06-05',
  coat = true,
  bilingual = false,
}: Form): Page {
  return pageOf(
    order({
      date,
      storage: 'permanent',
      organization: { ...organization, ...(bilingual && { second }) },
      settings: { ...settings, layout, coatHeight: 20, ...(coat && { coat: 'gerb.svg' }) },
      stamps: [{ word: 'УТВЕРЖДАЮ', position: 'Глава администрации района', name: 'О.И. Липина' }],
      pictures,
      body: [text('Одна строка текста.')],
    }),
  )
}
