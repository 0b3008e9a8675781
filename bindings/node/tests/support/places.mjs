// Where the tests find what they need: the package as it is installed, and files of the checkout.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'

/** The checkout. */
export const root = process.env.CONSENTRY_ROOT
if (root === undefined) throw new Error('CONSENTRY_ROOT names the checkout')

/** The folder of the installed package. */
export const installed = dirname(createRequire(import.meta.url).resolve('consentry/package.json'))

/** Reads a file of JSON of the checkout. */
export const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))

/** A folder that lives as long as the tests of a file. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
