import { expect, test } from '@jest/globals'
import { isManagedDatabase } from '../../../src/facts/managed-databases.ts'

test.each([
  ['processes.5gk2lpu.mongodb.net', true],
  ['cluster0-shard-00-02.q7v2m.mongodb.net', true],
  ['ep-cool-sun-a1x2y3z4-pooler.eu-central-1.aws.neon.tech', true],
  ['db.qzvkwmrtplhsydgnbfcj.supabase.co', true],
  ['shop.c9qz7vr2mxk4.eu-west-1.rds.amazonaws.com', true],
  ['Shop.cluster-ro-c9qz7vr2mxk4.us-gov-east-1.rds.amazonaws.com', true],
  ['pg-2f4a-shop.b.aivencloud.com', true],
  ['eu1-worthy-owl-33791.upstash.io', true],
  ['roundhouse.proxy.rlwy.net', true],
  ['containers-us-west-42.railway.app', true],
  ['dpg-cq7v2mxk9tzlw4hsyd8n-a.frankfurt-postgres.render.com', true],
  ['cluster0.mongodb.net', false],
  ['cluster0.xxxxx.mongodb.net', false],
  ['cluster0.abcde.mongodb.net', false],
  ['ep-cool-darkness-123456.us-east-2.aws.neon.tech', false],
  ['db.yourprojectrefabcdefg.supabase.co', false],
  ['aws-0-eu-central-1.pooler.supabase.com', false],
  ['host.rds.amazonaws.com', false],
  ['shop.internal', false],
])('%s', (host, wanted) => {
  expect(isManagedDatabase(host)).toBe(wanted)
})
