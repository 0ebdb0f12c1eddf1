/** Types of the one generator of seedrandom that the kernel uses; the package ships none for it. */
declare module 'seedrandom/lib/alea.js' {
  /** Each call gives a double in [0, 1), a multiple of 2⁻³². */
  type Alea = () => number;
  function alea(seed: string): Alea;
  export default alea;
}
