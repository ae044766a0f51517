const jwtSecret = process.env.JWT_SECRET || 'test-secret-key-for-testing'
const sessionSecret = process.env.SESSION_SECRET ?? 'kx9Gq2vLm4TzR7wYp3NbQ8sD'
export const issuer = process.env.ISSUER || 'shop'
