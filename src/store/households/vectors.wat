;; The two longest loops of a day, four turns at a time. Whole numbers only, so every engine gives the same bits.
;; What the memory holds is written by vectors.ts.
(module
  (memory (export "memory") 1)

  ;; What a visit may think of (thoughts.ts): the sub-families whose draw is below the most their chance can be.
  ;; $keys, $end: where the folded keys of the sub-families begin and end, in walking order; $most: their bounds, for a
  ;; row of needs; $luck: the folded key of the visit; $list: where to write, a place and its draw in one word.
  ;; Returns where the list ends.
  (func (export "list")
    (param $keys i32) (param $end i32) (param $most i32) (param $luck i32) (param $list i32)
    (result i32)
    (local $four v128) (local $place v128) (local $h v128) (local $below v128)
    (local.set $four (i32x4.splat (local.get $luck)))
    (local.set $place (v128.const i32x4 0 0x10000 0x20000 0x30000))
    (loop $next
      ;; top16 of kernel/random.ts.
      (local.set $h
        (i32x4.mul (v128.xor (v128.load (local.get $keys)) (local.get $four)) (i32x4.splat (i32.const 0x7feb352d))))
      (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 15))))
      (local.set $h (i32x4.shr_u (i32x4.mul (local.get $h) (i32x4.splat (i32.const 0x846ca68b))) (i32.const 16)))
      ;; Minus four where the draw is below the bound.
      (local.set $below
        (i32x4.shl (i32x4.lt_s (local.get $h) (v128.load (local.get $most))) (i32.const 2)))
      ;; Each is written, and kept by moving on.
      (local.set $h (v128.or (local.get $h) (local.get $place)))
      (v128.store32_lane 0 (local.get $list) (local.get $h))
      (local.set $list (i32.sub (local.get $list) (i32x4.extract_lane 0 (local.get $below))))
      (v128.store32_lane 1 (local.get $list) (local.get $h))
      (local.set $list (i32.sub (local.get $list) (i32x4.extract_lane 1 (local.get $below))))
      (v128.store32_lane 2 (local.get $list) (local.get $h))
      (local.set $list (i32.sub (local.get $list) (i32x4.extract_lane 2 (local.get $below))))
      (v128.store32_lane 3 (local.get $list) (local.get $h))
      (local.set $list (i32.sub (local.get $list) (i32x4.extract_lane 3 (local.get $below))))
      (local.set $place (i32x4.add (local.get $place) (i32x4.splat (i32.const 0x40000))))
      (local.set $most (i32.add (local.get $most) (i32.const 16)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end))))
    (local.get $list))

  ;; A choice (scan.ts): the best product of a sub-family for a household.
  ;; $keys, $end: where the keys of the sub-family begin and end; $utilities: where its utilities begin, for a segment.
  ;; $key: the folded key of the household; $nothing: the utility of buying nothing; $own: the folded key of its noise.
  ;; Returns the highest utility, noise included. Its six low bits tell whose it is (tables.ts), 0 for buying nothing.
  (func (export "scan")
    (param $keys i32) (param $end i32) (param $utilities i32) (param $key i32) (param $nothing i32) (param $own i32)
    (result i32)
    (local $four v128) (local $h v128) (local $noise v128) (local $best v128)
    (local.set $four (i32x4.splat (local.get $key)))
    ;; top12 of kernel/random.ts: the twelve high bits of a hash say where its noise stands, four bytes apart.
    (local.set $own (i32.mul (local.get $own) (i32.const 0x7feb352d)))
    (local.set $own (i32.xor (local.get $own) (i32.shr_u (local.get $own) (i32.const 15))))
    (local.set $own (i32.shr_u (i32.mul (local.get $own) (i32.const 0x846ca68b)) (i32.const 20)))
    (local.set $best
      (i32x4.splat (i32.add (local.get $nothing) (i32.load (i32.shl (local.get $own) (i32.const 2))))))
    (loop $next
      ;; The same, for four products.
      (local.set $h
        (i32x4.mul (v128.xor (v128.load (local.get $keys)) (local.get $four)) (i32x4.splat (i32.const 0x7feb352d))))
      (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 15))))
      (local.set $h
        (i32x4.shl
          (i32x4.shr_u (i32x4.mul (local.get $h) (i32x4.splat (i32.const 0x846ca68b))) (i32.const 20))
          (i32.const 2)))
      (local.set $noise (v128.load32_zero (i32x4.extract_lane 0 (local.get $h))))
      (local.set $noise (v128.load32_lane 1 (i32x4.extract_lane 1 (local.get $h)) (local.get $noise)))
      (local.set $noise (v128.load32_lane 2 (i32x4.extract_lane 2 (local.get $h)) (local.get $noise)))
      (local.set $noise (v128.load32_lane 3 (i32x4.extract_lane 3 (local.get $h)) (local.get $noise)))
      (local.set $best
        (i32x4.max_s (local.get $best) (i32x4.add (v128.load (local.get $utilities)) (local.get $noise))))
      (local.set $utilities (i32.add (local.get $utilities) (i32.const 16)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end))))
    ;; The highest of the four.
    (local.set $best
      (i32x4.max_s
        (local.get $best)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $best) (local.get $best))))
    (local.set $best
      (i32x4.max_s
        (local.get $best)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $best) (local.get $best))))
    (i32x4.extract_lane 0 (local.get $best)))
)
