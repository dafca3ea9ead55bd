#ifndef HIGHROAD_CVECTORS_H
#define HIGHROAD_CVECTORS_H

#include <stdint.h>

// The sums of the network, the same to the last bit on every machine: those of a layer are of whole numbers, the others are each
// added up in one fixed order, and nothing is fused.

/// The largest whole number that stands for a number of a row or for a weight: so 512 products fit in 32 bits.
enum { CV_MOST = 2047 };

/// Outputs that a layer makes at once, and whose weights stand together.
enum { CV_TILE = 16 };

/// Rounds numbers to whole ones between −CV_MOST and CV_MOST.
///
/// - returns: what one step stands for; 0 where all numbers are nought.
float cv_round(const float *numbers, int count, int16_t *rounded);

/// A layer over each row and its neighbours: out[n] = bias + unit × (row n−reach × the first third of the weights + row n × the second
/// + row n+reach × the third); with a reach of 0 over each row by itself, out[n] = bias + unit × row n × the weights.
///
/// - weights: one tile of the `outputs` (a multiple of CV_TILE) after the other, and in it for two inputs side by side (`width` is even), a pair of
///   weights for each of its outputs; three times as many inputs where it reaches further.
/// - rows: the first of `count` rows of `width` numbers; where the layer reaches further, `reach` rows of noughts stand before and behind them.
/// - out: `count` rows of `outputs` numbers.
void cv_apply(const int16_t *weights, float unit, const float *bias, int reach, int width, int outputs, const int16_t *rows, int count, float *out);

/// sum[n] += part[n].
void cv_add(float *sum, const float *part, int count);
/// sum[n] += what is above nought of part[n].
void cv_add_positive(float *sum, const float *part, int count);
/// most[n] = the larger of the two.
void cv_raise(float *most, const float *other, int count);

/// Numbers of a row of the heads: 42 moves, filled up to whole blocks of 16.
enum { CV_ROW = 48 };

/// sum[n] = the n-th numbers of some rows together; `rows` tells which, `count` in all.
void cv_sum_rows(const int8_t *weights, const int32_t *rows, int count, int32_t *sum);

#endif
