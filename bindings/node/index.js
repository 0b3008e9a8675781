'use strict'

const native = require('./native.js')
const { Reader, read, intentOf, readAll, intentsOf } = require('./reader.js')

// Here and not in the add-on, because Rust cannot extend Error.
class ConsentryError extends Error {
  constructor(message, kind, code, field, expected) {
    super(message)
    this.kind = kind
    this.code = code
    if (field !== null) this.field = field
    if (expected !== null) this.expected = expected
  }
}
Object.defineProperty(ConsentryError.prototype, 'name', { value: 'ConsentryError' })
native.registerErrorClass(ConsentryError)

const { Engine, validate, parseEvent, parseAddress, countryOf } = native
const { defaultCallScript, startCall, stepCall } = native
const { starter, starters, version, lexiconVersion, errorCodes } = native

// Names that are listed like this are found by `import { … }` too.
module.exports = {
  ConsentryError,
  Engine,
  Reader,
  read,
  intentOf,
  readAll,
  intentsOf,
  validate,
  parseEvent,
  parseAddress,
  countryOf,
  defaultCallScript,
  startCall,
  stepCall,
  starter,
  starters,
  version,
  lexiconVersion,
  errorCodes,
}
