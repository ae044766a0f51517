import { expect, test } from '@jest/globals'
import { goStructs, keysOfTables } from '../../../scripts/fly-keys/go-structs.ts'

const CONFIG = `package appconfig

type Config struct {
	AppName string \`toml:"app,omitempty" json:"app,omitempty"\`
	Env map[string]string \`toml:"env,omitempty"\`
	Checks map[string]*Check \`toml:"checks,omitempty"\`
	Compute []*Compute \`toml:"vm,omitempty"\`
	MergedFiles []*fly.File \`toml:"-" json:"-"\`
	configFilePath string
}

type Check struct {
	Port *int \`json:"port,omitempty" toml:"port,omitempty"\` // of the Machine
}

type Compute struct {
	Size string \`json:"size,omitempty"\`
	*fly.MachineGuest \`toml:",inline"\`
}
`
const MACHINE = `package fly

type MachineGuest struct {
	CPUs int \`toml:"cpus,omitempty"\`
}
`

test('the keys of each table are read from the structs, embedded ones included', () => {
  expect([...keysOfTables(goStructs([MACHINE, CONFIG]))]).toEqual([
    ['', ['app', 'checks', 'env', 'vm']],
    ['checks.*', ['port']],
    ['vm', ['cpus', 'size']],
  ])
})
