;; The scan of a choice (choice.ts), four products at a time. Whole numbers only, so every engine gives the same bits.
;;
;; Memory: the table of noise at 0, then rows of int32, one of product keys (folded) and one of utilities per segment.
;; A sub-family takes the same places in every row, filled up to a multiple of four with what nobody would take.
(module
  (memory (export "memory") 1)

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
