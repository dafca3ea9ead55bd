#include "CVectors.h"
#include <stddef.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// No machine may fuse a product and a sum, which rounds once instead of twice.
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

// Where the machine has wider registers, they do the same sums in fewer steps.
#if defined(__x86_64__) && defined(__linux__)
#define WIDENED __attribute__((target_clones("avx2", "default")))
#else
#define WIDENED
#endif

WIDENED float cv_round(const float *numbers, int count, int16_t *rounded) {
    // Without their sign, numbers stand in the order of their bits.
    int32_t largest = 0;
    for (int n = 0; n < count; n++) {
        int32_t bits;
        memcpy(&bits, numbers + n, sizeof bits);
        bits &= INT32_MAX;
        largest = bits > largest ? bits : largest;
    }
    float most;
    memcpy(&most, &largest, sizeof most);
    float steps = most > 1e-20f ? CV_MOST / most : 0;
    for (int n = 0; n < count; n++) rounded[n] = (int16_t)(int)(numbers[n] * steps + (numbers[n] < 0 ? -0.5f : 0.5f));
    return most / CV_MOST;
}

INLINE void settle(const int32_t *sums, float unit, const float *bias, float *out) {
    for (int n = 0; n < CV_TILE; n++) out[n] = (float)sums[n] * unit + bias[n];
}

// Which pairs of inputs a row takes in: those of each tap, one tap after the other.
#define FOR_PAIRS(pair)                                                                                              \
    for (int tap = 0; tap < taps; tap++, row += (ptrdiff_t)reach * width)                                            \
        for (int pair = 0; pair < width; pair += 2, weights += 2 * CV_TILE)

#if defined(__x86_64__)
INLINE int32_t two(const int16_t *numbers) {
    int32_t both;
    memcpy(&both, numbers, sizeof both);
    return both;
}

__attribute__((target("avx2"))) INLINE void wide(
    const int16_t *weights, float unit, const float *bias, int taps, int reach, int width, int outputs, const int16_t *row, int rows, float *out) {
    __m256i sums[4][2];
    for (int n = 0; n < rows; n++) sums[n][0] = sums[n][1] = _mm256_setzero_si256();
    FOR_PAIRS(pair) {
        __m256i left = _mm256_loadu_si256((const __m256i *)weights), right = _mm256_loadu_si256((const __m256i *)(weights + CV_TILE));
#pragma clang loop unroll(full)
        for (int n = 0; n < rows; n++) {
            __m256i inputs = _mm256_set1_epi32(two(row + (ptrdiff_t)n * width + pair));
            sums[n][0] = _mm256_add_epi32(sums[n][0], _mm256_madd_epi16(left, inputs));
            sums[n][1] = _mm256_add_epi32(sums[n][1], _mm256_madd_epi16(right, inputs));
        }
    }
    for (int n = 0; n < rows; n++) settle((const int32_t *)sums[n], unit, bias, out + (ptrdiff_t)n * outputs);
}

// A tile of all rows, as long as its weights are at hand; of four rows at once, so that a weight that was fetched serves them all.
__attribute__((target("avx2"))) static void applyWide(
    const int16_t *weights, float unit, const float *bias, int reach, int width, int outputs, const int16_t *rows, int count, float *out) {
    int taps = reach > 0 ? 3 : 1;
    for (int first = 0; first < outputs; first += CV_TILE, weights += taps * width * CV_TILE)
        for (int n = 0; n < count;) {
            const int16_t *row = rows + (ptrdiff_t)(n - reach) * width;
            float *made = out + (ptrdiff_t)n * outputs + first;
            if (n + 4 <= count) {
                wide(weights, unit, bias + first, taps, reach, width, outputs, row, 4, made);
                n += 4;
            } else {
                wide(weights, unit, bias + first, taps, reach, width, outputs, row, 1, made);
                n += 1;
            }
        }
}

INLINE void tile(
    const int16_t *weights, float unit, const float *bias, int taps, int reach, int width, const int16_t *row, float *out) {
    __m128i sums[4] = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
    FOR_PAIRS(pair) {
        __m128i inputs = _mm_set1_epi32(two(row + pair));
#pragma clang loop unroll(full)
        for (int n = 0; n < 4; n++) sums[n] = _mm_add_epi32(sums[n], _mm_madd_epi16(_mm_loadu_si128((const __m128i *)weights + n), inputs));
    }
    settle((const int32_t *)sums, unit, bias, out);
}
#else
INLINE void tile(
    const int16_t *weights, float unit, const float *bias, int taps, int reach, int width, const int16_t *row, float *out) {
    int32_t sums[CV_TILE] = {0};
    FOR_PAIRS(pair) {
        for (int n = 0; n < CV_TILE; n++) sums[n] += weights[2 * n] * row[pair] + weights[2 * n + 1] * row[pair + 1];
    }
    settle(sums, unit, bias, out);
}
#endif

void cv_apply(const int16_t *weights, float unit, const float *bias, int reach, int width, int outputs, const int16_t *rows, int count, float *out) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return applyWide(weights, unit, bias, reach, width, outputs, rows, count, out);
#endif
    int taps = reach > 0 ? 3 : 1;
    for (int first = 0; first < outputs; first += CV_TILE, weights += taps * width * CV_TILE)
        for (int n = 0; n < count; n++)
            tile(weights, unit, bias + first, taps, reach, width, rows + (ptrdiff_t)(n - reach) * width, out + (ptrdiff_t)n * outputs + first);
}

WIDENED void cv_add(float *restrict sum, const float *restrict part, int count) {
    for (int n = 0; n < count; n++) sum[n] += part[n];
}

WIDENED void cv_add_positive(float *restrict sum, const float *restrict part, int count) {
    for (int n = 0; n < count; n++) sum[n] += part[n] > 0 ? part[n] : 0;
}

WIDENED void cv_raise(float *restrict most, const float *restrict other, int count) {
    for (int n = 0; n < count; n++) most[n] = other[n] > most[n] ? other[n] : most[n];
}

WIDENED void cv_sum_rows(const int8_t *weights, const int32_t *rows, int count, int32_t *sum) {
    int32_t sums[CV_ROW] = {0};
    for (int n = 0; n < count; n++) {
        const int8_t *part = weights + (ptrdiff_t)rows[n] * CV_ROW;
        for (int place = 0; place < CV_ROW; place++) sums[place] += part[place];
    }
    memcpy(sum, sums, sizeof sums);
}
