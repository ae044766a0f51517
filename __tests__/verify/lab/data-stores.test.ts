import { join } from 'node:path'
import { afterAll, describe, expect } from '@jest/globals'
import { look, stopLab, withServers } from './look.ts'
import { labFolder, prepare, programOf, startServer } from './real-servers.ts'

afterAll(stopLab)

describe('data stores', () => {
  const redis = (...more: string[]) =>
    startServer('redis-server', (port, folder) => ({
      args: ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', ...more],
    }))

  withServers('redis-server')('Redis without and with a password', async () => {
    const [open, closed] = [await redis(), await redis('--requirepass', 'x'.repeat(9))]
    expect((await look({ 6379: open })).ports).toEqual([{ port: 6379, state: 'spoke', login: 'none' }])
    expect((await look({ 6379: closed })).ports).toEqual([{ port: 6379, state: 'spoke', login: 'required' }])
  })

  withServers('memcached')('Memcached', async () => {
    const server = await startServer('memcached', port => ({
      args: ['-l', '127.0.0.1', '-p', String(port), '-U', '0', '-u', 'root'],
    }))
    expect((await look({ 11211: server })).ports).toEqual([{ port: 11211, state: 'spoke', login: 'none' }])
  })

  withServers('nats-server', 'mosquitto')('NATS speaks first, and an MQTT broker does not', async () => {
    const nats = await startServer('nats-server', port => ({ args: ['-a', '127.0.0.1', '-p', String(port)] }))
    const mqtt = await startServer('mosquitto', port => ({ args: ['-p', String(port)] }))
    expect((await look({ 4222: nats, 1883: mqtt })).ports).toEqual([
      { port: 1883, state: 'held' },
      { port: 4222, state: 'spoke' },
    ])
  })

  withServers('etcd')('etcd answers requests only', async () => {
    const server = await startServer('etcd', (port, folder) => ({
      args: [
        ...['--data-dir', folder, '--listen-client-urls', `http://127.0.0.1:${port}`],
        ...['--advertise-client-urls', `http://127.0.0.1:${port}`, '--listen-peer-urls', 'http://127.0.0.1:0'],
      ],
    }))
    expect((await look({ 2379: server })).ports).toEqual([{ port: 2379, state: 'held' }])
  })

  withServers('mariadbd')('MariaDB greets', async () => {
    const messages = join(programOf('mariadbd') ?? '', '../../share/mysql/english')
    const server = await startServer('mariadbd', (port, folder) => ({
      args: [
        '--no-defaults',
        ...['--skip-grant-tables', '--skip-innodb', '--default-storage-engine=Aria', '--skip-log-bin'],
        ...[`--datadir=${folder}`, `--socket=${folder}/s`, `--pid-file=${folder}/pid`, `--lc-messages-dir=${messages}`],
        ...[`--port=${port}`, '--bind-address=127.0.0.1', '--skip-networking=0', '--user=root'],
      ],
    }))
    expect((await look({ 3306: server })).ports).toEqual([{ port: 3306, state: 'spoke' }])
  })

  withServers('initdb', 'postgres')('Postgres waits for its client', async () => {
    const server = await startServer('postgres', (port, folder) => {
      const data = `${folder}/data`
      prepare('initdb', ['-D', data, '--no-sync', '-A', 'trust'], folder)
      return {
        args: ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder],
        isUnprivileged: true,
      }
    })
    expect((await look({ 5432: server })).ports).toEqual([{ port: 5432, state: 'held' }])
  })
})

describe('servers that greet', () => {
  withServers('sshd', 'ssh-keygen')('OpenSSH', async () => {
    const server = await startServer('sshd', (port, folder) => {
      prepare('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', `${folder}/key`], folder)
      const options = [`ListenAddress=127.0.0.1:${port}`, 'PidFile=none'].flatMap(option => ['-o', option])
      return { args: ['-D', '-e', '-f', '/dev/null', '-h', `${folder}/key`, ...options], isUnprivileged: true }
    })
    expect((await look({ 22: server })).ports).toEqual([{ port: 22, state: 'spoke' }])
  })

  withServers('vsftpd')('vsftpd', async () => {
    const empty = labFolder()
    const server = await startServer('vsftpd', (port, folder) => ({
      files: {
        'vsftpd.conf': `listen=YES\nlisten_address=127.0.0.1\nlisten_port=${port}\nbackground=NO\nanonymous_enable=YES
secure_chroot_dir=${empty}\nnopriv_user=nobody\nftp_username=nobody\nrun_as_launching_user=YES\n`,
      },
      args: [`${folder}/vsftpd.conf`],
    }))
    expect((await look({ 21: server })).ports).toEqual([{ port: 21, state: 'spoke' }])
  })
})
