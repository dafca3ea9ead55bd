#include "CVectors.h"
#include <string.h>

// No machine may fuse a product and a sum, which rounds once instead of twice.
#pragma STDC FP_CONTRACT OFF

typedef float lanes __attribute__((vector_size(64), aligned(4)));
enum { LANE = 16, BLOCK = 48 };
#define INLINE static inline __attribute__((always_inline))

void cv_terms(const float *rows, int count, int width, struct cv_term *terms, int *counts) {
    for (int n = 0; n < count; n++, rows += width, terms += width) {
        int found = 0;
        for (int place = 0; place < width; place++) {
            terms[found] = (struct cv_term){place, rows[place]};
            found += rows[place] != 0;
        }
        counts[n] = found;
    }
}

// `size` outputs from `first` on, kept in registers while all inputs go by.
INLINE void block(
    const float *weights, const float *bias, int reach, int width, int outputs, const struct cv_term *terms, const int *counts, int count, int n,
    int first, int size, float *out) {
    lanes sums[6];
    for (int lane = 0; lane < size / LANE; lane++) memcpy(&sums[lane], bias + first + lane * LANE, sizeof(lanes));
    for (int tap = 0; tap < (reach > 0 ? 3 : 1); tap++) {
        int row = reach > 0 ? n + (tap - 1) * reach : n;
        if (row < 0 || row >= count) continue;
        const float *part = weights + (size_t)tap * width * outputs + first;
        const struct cv_term *term = terms + (size_t)row * width, *end = term + counts[row];
        for (; term < end; term++) {
            const lanes *weight = (const lanes *)(part + (size_t)term->place * outputs);
#pragma clang loop unroll(full)
            for (int lane = 0; lane < size / LANE; lane++) sums[lane] += weight[lane] * term->value;
        }
    }
    for (int lane = 0; lane < size / LANE; lane++) memcpy(out + first + lane * LANE, &sums[lane], sizeof(lanes));
}

INLINE void apply(
    const float *weights, const float *bias, int reach, int width, int outputs, const struct cv_term *terms, const int *counts, int count, float *out,
    int isWide) {
    for (int n = 0; n < count; n++, out += outputs) {
        int first = 0;
        if (isWide)
            for (; first + 2 * BLOCK <= outputs; first += 2 * BLOCK)
                block(weights, bias, reach, width, outputs, terms, counts, count, n, first, 2 * BLOCK, out);
        for (; first < outputs; first += BLOCK) block(weights, bias, reach, width, outputs, terms, counts, count, n, first, BLOCK, out);
    }
}

#if defined(__x86_64__)
// Registers of twice the width add up the same numbers in the same order.
__attribute__((target("avx2"))) static void applyWide(
    const float *weights, const float *bias, int reach, int width, int outputs, const struct cv_term *terms, const int *counts, int count, float *out) {
    apply(weights, bias, reach, width, outputs, terms, counts, count, out, 1);
}
#endif

void cv_apply(const float *weights, const float *bias, int reach, int width, int outputs, const struct cv_term *terms, const int *counts, int count, float *out) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        applyWide(weights, bias, reach, width, outputs, terms, counts, count, out);
        return;
    }
#endif
    apply(weights, bias, reach, width, outputs, terms, counts, count, out, 0);
}

void cv_add(float *restrict sum, const float *restrict part, int count) {
    for (int n = 0; n < count; n++) sum[n] += part[n];
}

void cv_add_positive(float *restrict sum, const float *restrict part, int count) {
    for (int n = 0; n < count; n++) sum[n] += part[n] > 0 ? part[n] : 0;
}

void cv_raise(float *restrict most, const float *restrict other, int count) {
    for (int n = 0; n < count; n++) most[n] = other[n] > most[n] ? other[n] : most[n];
}
