/** Text of WebAssembly, assembled when the program is built (vite.config.ts): the bytes an engine takes. */
declare module '*.wat' {
  const bytes: Uint8Array;
  export default bytes;
}
