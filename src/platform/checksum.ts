import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#domain/decision/canonical-json.ts'

/** SHA-256 over the content as canonical JSON. */
export function checksumOf(content: object): Buffer {
  return createHash('sha256')
    .update(canonicalJson(asJson(content)), 'utf8')
    .digest()
}

// What has no place in JSON, such as undefined members, is left out as it is when it is stored.
function asJson(content: object): Json {
  return JSON.parse(JSON.stringify(content)) as Json
}
