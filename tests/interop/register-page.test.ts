import { describe, expect, it } from 'vitest'
import { renderRegisterHtml } from '../../src/output/register-html/index.ts'
import { manyAssignments, markedRegister, registerOf } from '../output/marked-register.ts'
import { type ChromiumPage, inChromium } from './chromium.ts'
import { readPng } from './png.ts'

const desk = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** Nothing but its own file was asked for, and nobody complained. */
function atPeace(page: ChromiumPage): void {
  expect(page.requests()).toEqual([page.file])
  expect(page.complaints()).toEqual([])
}

const shownRows = "document.querySelectorAll('tbody tr').length"

/** Two frames later everything that was asked for is drawn. */
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))'

describe('the page of the register in Chromium', () => {
  it.each([
    { name: 'every state', register: markedRegister, size: desk },
    { name: 'every state on a small screen', register: markedRegister, size: { width: 1000, height: 700 } },
    { name: 'every state on a phone', register: markedRegister, size: phone },
    { name: '5 000 assignments', register: manyAssignments(5000), size: desk },
    { name: 'nothing', register: registerOf([]), size: desk },
  ])('$name: is drawn, asks the network for nothing, complains of nothing', async ({ register, size }) => {
    await inChromium(renderRegisterHtml(register), size, async (page) => {
      await page.value(drawn)
      const { width, height, colours } = readPng(await page.picture())
      expect([width, height]).toEqual([size.width, size.height])
      // Words make many shades; a blank page has one.
      expect(colours.size).toBeGreaterThan(50)
      const most = Math.max(...colours.values()) / (width * height)
      expect(most).toBeGreaterThan(0.4)
      expect(most).toBeLessThan(0.99)
      // Nothing is wider than the screen.
      expect(await page.value('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
      atPeace(page)
    })
  })

  it('shows states in their colours', async () => {
    const overdue = markedRegister.assignments.filter((each) => each.overdue)
    const done = markedRegister.assignments.filter(({ execution }) => execution.status === 'done')
    const coloursOf = (assignments: typeof overdue) =>
      inChromium(renderRegisterHtml(registerOf(assignments)), desk, async (page) => {
        await page.value(drawn)
        return readPng(await page.picture()).colours
      })
    const [red, green] = [await coloursOf(overdue), await coloursOf(done)]
    const much = (colours: ReadonlyMap<string, number>) =>
      [...colours].filter(([, pixels]) => pixels > 400).map(([colour]) => colour)
    expect(much(red)).not.toEqual(much(green))
  })

  it('is used from the keyboard', async () => {
    await inChromium(renderRegisterHtml(markedRegister), desk, async (page) => {
      const focused = 'document.activeElement.id || document.activeElement.textContent'
      await page.press('Tab')
      expect(await page.value(focused)).toBe('К таблице поручений')
      await page.press('Tab')
      expect(await page.value(focused)).toBe('search')
      for (const letter of 'кабинет') await page.press(letter, letter)
      await page.value('new Promise((resolve) => setTimeout(resolve, 300))')
      expect(await page.value(shownRows)).toBe(1)
      expect(await page.value("document.querySelector('#count').textContent")).toBe('Отобрано 1 из 9')
      atPeace(page)
    })
  })

  it('filters 5 000 assignments without a complaint', async () => {
    await inChromium(renderRegisterHtml(manyAssignments(5000)), desk, async (page) => {
      await page.value(
        "{ const field = document.forms[0].elements.state; field.value = 'overdue'; field.dispatchEvent(new Event('input', { bubbles: true })) }",
      )
      await page.value('new Promise((resolve) => setTimeout(resolve, 1000))')
      expect(await page.value("document.querySelector('#count').textContent")).toBe('Отобрано 556 из 5000')
      atPeace(page)
    })
  })

  it('is printed whole', async () => {
    await inChromium(renderRegisterHtml(manyAssignments(150)), desk, async (page) => {
      const pdf = (await page.pdf()).toString('latin1')
      expect(pdf.startsWith('%PDF-')).toBe(true)
      expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(3)
      expect(await page.value(shownRows)).toBe(150)
      atPeace(page)
    })
  })
})
