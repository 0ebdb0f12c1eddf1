/** The bytes of `scan.wat`, assembled when the program is built (vite.config.ts). */
declare const bytes: Uint8Array;
export default bytes;
