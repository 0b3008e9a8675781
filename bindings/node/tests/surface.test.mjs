// The package and its types have everything that the manifest lists, and nothing else.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import * as consentry from 'consentry'
import { installed, readJson } from './support/places.mjs'

const MANIFEST = readJson('crates', 'consentry', 'surface.json')
const TYPES = readFileSync(join(installed, 'index.d.ts'), 'utf8')
/** What errors are made of; the manifest lists their codes and kinds. */
const ERRORS = ['ConsentryError', 'ErrorCode', 'ErrorKind']

const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
const camelCased = (names) => names.map(camelCase)
const sorted = (names) => [...names].sort()
const keys = (object) => sorted(Object.keys(object))

/** The declared names of a kind, each with its text. */
function declared(pattern) {
  return Object.fromEntries([...TYPES.matchAll(pattern)].map(([, name, text]) => [name, text]))
}

const functions = declared(/^export declare function (\w+)\((.*?)\): .*$/gm)
const classes = declared(/^export declare class (\w+).*? \{\n(.*?)^\}$/gms)
const interfaces = declared(/^export interface (\w+) \{\n(.*?)^\}$/gms)
const aliases = declared(/^export type (\w+) =(.*?)(?=\n\n|\n*$(?![\s\S]))/gms)

const parameters = (list) =>
  list === '' ? [] : list.split(', ').map((parameter) => parameter.split(/\??:/)[0])
const fields = (body) => [...body.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name)
const words = (alias) => [...alias.matchAll(/'(\w+)'/g)].map(([, word]) => word)
const methods = (body) =>
  Object.fromEntries(
    [...body.matchAll(/^ {2}(?:static )?(\w+)\((.*?)\): /gm)].map(([, name, list]) => [
      name,
      parameters(list),
    ]),
  )

test('functions have their parameters, and there is no other', () => {
  assert.deepEqual(keys(functions), sorted(camelCased(Object.keys(MANIFEST.functions))))
  for (const [name, names] of Object.entries(MANIFEST.functions)) {
    assert.deepEqual(parameters(functions[camelCase(name)]), camelCased(names), name)
    assert.equal(typeof consentry[camelCase(name)], 'function', name)
  }
})

test('objects have their methods, and there is no other', () => {
  assert.deepEqual(keys(classes), sorted([...Object.keys(MANIFEST.objects), 'ConsentryError']))
  for (const [name, listed] of Object.entries(MANIFEST.objects)) {
    const expected = Object.fromEntries(
      Object.entries(listed).map(([method, names]) => [camelCase(method), camelCased(names)]),
    )
    assert.deepEqual(methods(classes[name]), expected, name)
    const own = [
      ...Object.getOwnPropertyNames(consentry[name]),
      ...Object.getOwnPropertyNames(consentry[name].prototype),
    ]
    const ofEveryClass = ['length', 'name', 'prototype', 'constructor', 'arguments', 'caller']
    const found = own.filter((method) => !ofEveryClass.includes(method))
    assert.deepEqual(sorted(found), keys(expected), name)
  }
})

test('records have their fields', () => {
  assert.deepEqual(keys(interfaces), keys(MANIFEST.records))
  for (const [name, names] of Object.entries(MANIFEST.records)) {
    assert.deepEqual(fields(interfaces[name]), camelCased(names), name)
  }
})

test('unions have their variants with their fields', () => {
  for (const [name, variants] of Object.entries(MANIFEST.unions)) {
    const found = Object.fromEntries(
      [...aliases[name].matchAll(/\{ type: '(\w+)'((?:; .*?)?) \}/g)].map(([, type, body]) => [
        type,
        body.split('; ').slice(1).map((field) => field.split(/\??:/)[0]),
      ]),
    )
    const expected = Object.fromEntries(
      Object.entries(variants).map(([type, names]) => [type, camelCased(names)]),
    )
    assert.deepEqual(found, expected, name)
  }
})

test('words are the same, and there is no other list', () => {
  const listed = [...Object.keys(MANIFEST.words), ...Object.keys(MANIFEST.unions)]
  assert.deepEqual(keys(aliases), sorted([...listed, 'ErrorCode', 'ErrorKind']))
  for (const [name, expected] of Object.entries(MANIFEST.words)) {
    assert.deepEqual(words(aliases[name]), expected, name)
  }
})

test('error codes and kinds are the same', () => {
  assert.deepEqual(consentry.errorCodes(), MANIFEST.errors.codes)
  assert.deepEqual(words(aliases.ErrorCode), MANIFEST.errors.codes)
  assert.deepEqual(words(aliases.ErrorKind), MANIFEST.errors.kinds)
})

test('import and require give the same, and nothing that is not declared', () => {
  const required = createRequire(import.meta.url)('consentry')
  const expected = sorted([...Object.keys(functions), ...Object.keys(classes)])
  assert.deepEqual(keys(required), expected)
  const { default: whole, 'module.exports': alias, ...named } = consentry
  assert.equal(whole, required)
  assert.deepEqual(keys(named), expected)
  for (const name of expected) assert.equal(named[name], required[name], name)
})

test('everything that is exported is explained', () => {
  const explained = /\*\/\nexport /g
  const exported = /^export /gm
  assert.equal(TYPES.match(explained).length, TYPES.match(exported).length)
  // Rust's own signs of a string or a link are not for the reader.
  assert.doesNotMatch(TYPES, /^ *\/?\*+ (r?"|\\|.*(\[`|::|\\$))/m)
  for (const body of [...Object.values(interfaces), ...Object.values(classes)]) {
    const members = body.split('\n').filter((line) => /^ {2}[\w$]/.test(line))
    for (const member of members) {
      if (/private constructor|readonly name/.test(member)) continue
      const before = body.slice(0, body.indexOf(member)).trimEnd()
      assert.ok(before.endsWith('*/'), `not explained: ${member}`)
    }
  }
  assert.deepEqual(
    ERRORS.filter((name) => !new RegExp(`export (type|declare class) ${name}\\b`).test(TYPES)),
    [],
  )
})
