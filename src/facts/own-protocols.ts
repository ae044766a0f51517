/**
 * Ports of protocols that bring their own encryption or are public by nature, where a port without handlers is right:
 * mail, SSH, DNS, TLS in the app, VPN, chat, streaming and well-known games.
 */
export const OWN_PROTOCOL_PORTS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [2222, 'SSH'],
  [25, 'mail'],
  [465, 'mail'],
  [587, 'mail'],
  [2525, 'mail'],
  [110, 'mail'],
  [143, 'mail'],
  [993, 'mail'],
  [995, 'mail'],
  [4190, 'mail'],
  [53, 'DNS'],
  [853, 'DNS'],
  [443, 'TLS in the app'],
  [8443, 'TLS in the app'],
  [636, 'LDAP over TLS'],
  [6697, 'IRC over TLS'],
  [8883, 'MQTT over TLS'],
  [5061, 'SIP over TLS'],
  [5349, 'TURN over TLS'],
  [3478, 'STUN and TURN'],
  [5222, 'XMPP'],
  [5269, 'XMPP'],
  [1935, 'streaming'],
  [9418, 'Git'],
  [1080, 'proxy'],
  [1194, 'VPN'],
  [51820, 'VPN'],
  [25565, 'Minecraft'],
  [19132, 'Minecraft'],
  [7777, 'game'],
  [27015, 'game'],
  [27016, 'game'],
  [30000, 'game'],
  [34197, 'game'],
  [2456, 'game'],
])

const OWN_PROTOCOL =
  /minecraft|valheim|factorio|terraria|rust-?server|palworld|luanti|minetest|game|ssh|bastion|jumphost|gitea|gitolite|git-server|soft-serve|mail|smtp|imap|postfix|stalwart|maddy|vpn|wireguard|tailscale|derp|proxy|coturn|stun|irc|mumble|teamspeak|dns/i

/** True where the name of an app or image says that it is a game, SSH, mail, VPN or proxy server. */
export function speaksOwnProtocol(name: string): boolean {
  return OWN_PROTOCOL.test(name.slice(0, 300))
}
