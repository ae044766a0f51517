import { test } from '@jest/globals'
import { expectPromisesKept } from './assertions.ts'

test(
  'a first run keeps its promises under every fault of every request',
  () => expectPromisesKept('a first run'),
  400_000,
)
