// The baseline: node:http and nothing else, with the bytes of one file as the answer to everything:
// node bench/raw-server.ts FILE CONTENT_ENCODING
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerProbes } from './probe.ts'

const [, , file = '', encoding = 'br'] = process.argv
const body = readFileSync(file)
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': encoding,
  'content-length': body.length,
}

const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
answerProbes(() => 0)
