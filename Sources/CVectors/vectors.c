#include "CVectors.h"
#include <stddef.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// No machine may fuse a product and a sum, which rounds once instead of twice.
#pragma STDC FP_CONTRACT OFF

// Where the machine has wider registers, they do the same sums in fewer steps.
#if defined(__x86_64__) && defined(__linux__)
#define WIDENED __attribute__((target_clones("avx2", "default")))
#else
#define WIDENED
#endif

WIDENED float cv_round(const float *numbers, int count, int middle, uint8_t *rounded) {
    // Without their sign, numbers stand in the order of their bits.
    int32_t largest = 0;
    for (int n = 0; n < count; n++) {
        int32_t bits;
        memcpy(&bits, numbers + n, sizeof bits);
        bits &= INT32_MAX;
        largest = bits > largest ? bits : largest;
    }
    float most, reach = (float)(middle ? CV_MOST - middle : CV_MOST), half = (float)middle + 0.5f;
    memcpy(&most, &largest, sizeof most);
    float steps = most > 1e-20f ? reach / most : 0;
    for (int n = 0; n < count; n++) rounded[n] = (uint8_t)(int)(numbers[n] * steps + half);
    return most / reach;
}

// The sums of one row and one tile become what the layer makes of them.
static inline __attribute__((always_inline)) void settle(
    const int32_t *sums, const float *units, const float *bias, float unit, int adds, float *out) {
    for (int n = 0; n < CV_TILE; n++) {
        float made = (float)sums[n] * (units[n] * unit) + bias[n];
        out[n] = adds ? out[n] + (made > 0 ? made : 0) : made;
    }
}

#if defined(__x86_64__)
static inline __attribute__((always_inline)) int32_t four(const uint8_t *numbers) {
    int32_t all;
    memcpy(&all, numbers, sizeof all);
    return all;
}
#define FOUR(numbers) _mm256_set1_epi32(four(numbers))
#define DOT_IN_ONE(sum, inputs, weights) _mm256_dpbusd_epi32(sum, inputs, weights)
#define DOT_IN_THREE(sum, inputs, weights) \
    _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(inputs, weights), _mm256_set1_epi16(1)))

// A tile of all rows, as long as its weights are at hand; of four rows at once, so that a weight that was fetched serves them all.
// `DOT` adds to eight sums the products of four pairs each.
#define APPLY_WIDE(NAME, TARGET, DOT)                                                                                            \
    __attribute__((target(TARGET))) static void NAME(                                                                           \
        const int8_t *weights, const int32_t *start, const float *units, const float *bias, float unit, int reach, int width,    \
        int outputs, const uint8_t *rows, int count, int adds, float *out) {                                                     \
        int taps = reach > 0 ? 3 : 1;                                                                                            \
        for (int first = 0; first < outputs; first += CV_TILE, weights += taps * width * CV_TILE) {                              \
            __m256i left = _mm256_loadu_si256((const __m256i *)(start + first)), right = _mm256_loadu_si256((const __m256i *)(start + first + 8)); \
            for (int n = 0; n < count; n += CV_ROWS) {                                                                           \
                const uint8_t *row = rows + (ptrdiff_t)(n - reach) * width;                                                      \
                const int8_t *next = weights;                                                                                    \
                __m256i a = left, b = right, c = left, d = right, e = left, f = right, g = left, h = right;                      \
                for (int tap = 0; tap < taps; tap++, row += (ptrdiff_t)reach * width) {                                          \
                    for (int place = 0; place < width; place += CV_INPUTS, next += CV_INPUTS * CV_TILE) {                        \
                        __m256i these = _mm256_loadu_si256((const __m256i *)next), those = _mm256_loadu_si256((const __m256i *)next + 1); \
                        __m256i one = FOUR(row + place), two = FOUR(row + width + place);                                        \
                        a = DOT(a, one, these), b = DOT(b, one, those), c = DOT(c, two, these), d = DOT(d, two, those);          \
                        one = FOUR(row + 2 * width + place), two = FOUR(row + 3 * width + place);                                \
                        e = DOT(e, one, these), f = DOT(f, one, those), g = DOT(g, two, these), h = DOT(h, two, those);          \
                    }                                                                                                            \
                }                                                                                                                \
                __m256i sums[8] = {a, b, c, d, e, f, g, h};                                                                      \
                for (int m = 0; m < CV_ROWS; m++)                                                                                \
                    settle((const int32_t *)(sums + 2 * m), units + first, bias + first, unit, adds, out + (ptrdiff_t)(n + m) * outputs + first); \
            }                                                                                                                    \
        }                                                                                                                        \
    }

APPLY_WIDE(applyInOne, "avx2,avx512vnni,avx512vl", DOT_IN_ONE)
APPLY_WIDE(applyInThree, "avx2", DOT_IN_THREE)
#endif

void cv_apply(
    const int8_t *weights, const int32_t *start, const float *units, const float *bias, float unit, int reach, int width, int outputs,
    const uint8_t *rows, int count, int adds, float *out) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl"))
        return applyInOne(weights, start, units, bias, unit, reach, width, outputs, rows, count, adds, out);
    if (__builtin_cpu_supports("avx2"))
        return applyInThree(weights, start, units, bias, unit, reach, width, outputs, rows, count, adds, out);
#endif
    int taps = reach > 0 ? 3 : 1;
    for (int first = 0; first < outputs; first += CV_TILE, weights += taps * width * CV_TILE)
        for (int n = 0; n < count; n++) {
            int32_t sums[CV_TILE];
            memcpy(sums, start + first, sizeof sums);
            const int8_t *next = weights;
            for (int tap = 0; tap < taps; tap++)
                for (int place = 0; place < width; place += CV_INPUTS, next += CV_INPUTS * CV_TILE)
                    for (int m = 0; m < CV_TILE * CV_INPUTS; m++)
                        sums[m / CV_INPUTS] += next[m] * rows[(ptrdiff_t)(n + (tap - 1) * reach) * width + place + m % CV_INPUTS];
            settle(sums, units + first, bias + first, unit, adds, out + (ptrdiff_t)n * outputs + first);
        }
}

WIDENED void cv_add(float *restrict sum, const float *restrict part, int count) {
    for (int n = 0; n < count; n++) sum[n] += part[n];
}

WIDENED void cv_add_times(float *restrict sum, const float *restrict part, float times, int count) {
    for (int n = 0; n < count; n++) sum[n] += times * part[n];
}

WIDENED void cv_sum_positive(float *restrict sum, const float *a, const float *b, const float *c, const float *d, int count) {
    for (int n = 0; n < count; n++) {
        float all = a[n] + b[n] + c[n] + d[n];
        sum[n] = all > 0 ? all : 0;
    }
}

WIDENED void cv_raise(float *restrict most, const float *restrict other, int count) {
    for (int n = 0; n < count; n++) most[n] = other[n] > most[n] ? other[n] : most[n];
}

WIDENED void cv_sum_rows(const int8_t *weights, const int32_t *rows, int count, int32_t *sum) {
    // So many rows at once fit in 16 bits; those that come next are fetched while these are added.
    enum { AT_ONCE = 256, AHEAD = 8 };
    for (int place = 0; place < CV_ROW; place++) sum[place] = 0;
    for (int first = 0; first < count; first += AT_ONCE) {
        int16_t sums[CV_ROW] = {0};
        for (int n = first; n < count && n < first + AT_ONCE; n++) {
            const int8_t *part = weights + (ptrdiff_t)rows[n] * CV_ROW;
            if (n + AHEAD < count) __builtin_prefetch(weights + (ptrdiff_t)rows[n + AHEAD] * CV_ROW);
            for (int place = 0; place < CV_ROW; place++) sums[place] = (int16_t)(sums[place] + part[place]);
        }
        for (int place = 0; place < CV_ROW; place++) sum[place] += sums[place];
    }
}
