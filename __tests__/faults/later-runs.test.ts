import { test } from '@jest/globals'
import { expectPromisesKept } from './assertions.ts'

test.each(['a second run', 'a schedule'] as const)(
  '%s keeps its promises under every fault of every request',
  situation => expectPromisesKept(situation),
  400_000,
)
