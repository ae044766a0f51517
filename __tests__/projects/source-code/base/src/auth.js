export const issuer = 'shop'
export const stripeKey = 'sk_live_<+>51HqLyjWDarjtT1zdP7dcQ8v'
