// A process that uses the embedded database, for tests that end it in all the ways there are:
// node --import tsx test/embedded-process.ts FOLDER
// Writes one line when the server is ready. Stops in order when its stdin is closed.
import { startEmbedded } from '#platform/db/embedded-server.ts'
import { createLog } from '#platform/log.ts'

const server = await startEmbedded(process.argv[2] ?? '', createLog({ logLevel: 'silent' }))
process.stdout.write(`${JSON.stringify({ wasAdopted: server.wasAdopted, pid: server.pid() })}\n`)
process.stdin.resume()
process.stdin.on('end', () => {
  void server.stop().then(() => process.exit(0))
})
