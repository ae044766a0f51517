/** Where the site of the scene is: an address of Fly.io's range, in a namespace that no packet leaves. */
export const SITE = '66.241.125.10'
