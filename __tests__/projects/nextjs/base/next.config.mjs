/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  images: { remotePatterns: [{ protocol: 'https', hostname: 'lantern-shop.t3.tigrisfiles.io' }] },
}
