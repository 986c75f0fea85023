/** Version of this package, written into every saved session. */
export const engineVersion = '0.1.0'
