// What `require` gives.

const assert = require('node:assert/strict')
const { ConsentryError, Engine, intentOf, parseAddress } = require('consentry')

async function main() {
  assert.equal(intentOf('Stop please'), 'opt_out')
  assert.throws(() => parseAddress('no number'), ConsentryError)
  const engine = await Engine.inMemory()
  await assert.rejects(engine.redeem('m1', 'now'), ConsentryError)
  const imported = await import('consentry')
  assert.equal(imported.ConsentryError, ConsentryError)
  assert.equal(imported.Engine, Engine)
  assert.ok(engine instanceof imported.Engine)
  await engine.close()
  console.log('require and import give the same package')
}

main()
