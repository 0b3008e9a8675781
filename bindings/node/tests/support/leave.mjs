// A process that ends, in one of two ways, while its calls are under way.

import { Engine, starter } from 'consentry'
import { at, line } from './events.mjs'

const [path, how] = process.argv.slice(2)
const engine = await Engine.open(path)
await engine.install(starter('two-way'), 'tests', at)
for (let index = 0; index < 200; index += 1) {
  const from = `+1415555${1000 + index}`
  const id = `SM${index}`
  const event = { type: 'message_received', id, at, channel: 'sms', from, to: line, text: 'Hello' }
  engine.receive(event, at)
}
if (how === 'exit') process.exit(0)
