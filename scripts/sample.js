// Reads the sample story, prints its record and writes its page beside it.
import { main } from '../dist/src/cli/main.js'

process.exitCode = await main([
  process.execPath,
  'onrecord',
  'read',
  'examples/story',
  '--html',
  'record.html',
  '--json',
  'record.json',
])
