#ifndef HIGHROAD_CVECTORS_H
#define HIGHROAD_CVECTORS_H

#include <stdint.h>

// The sums of the network, the same to the last bit on every machine: those of a layer are of whole numbers, the others are each
// added up in one fixed order, and nothing is fused.

/// The largest whole number that stands for a number of a row or for a weight. Two products of them fit in 16 bits, which is as
/// much as some machines add up at once.
enum { CV_MOST = 127 };

/// What stands for nought in a row that has numbers below it; the others reach CV_MOST − CV_MIDDLE above and below.
enum { CV_MIDDLE = 64 };

/// Outputs that a layer makes at once, and whose weights stand together; inputs that are multiplied at once; rows that are taken at once.
enum { CV_TILE = 16, CV_INPUTS = 4, CV_ROWS = 4 };

/// Rounds numbers to whole ones from 0 to CV_MOST; with a `middle`, which stands for nought, from 1 on.
///
/// - returns: what one step stands for; 0 where all numbers are nought.
float cv_round(const float *numbers, int count, int middle, uint8_t *rounded);

/// A layer over each row and its neighbours: made[n] = bias + units × unit × (start + row n−reach × the first third of the weights + row n
/// × the second + row n+reach × the third); with a reach of 0 over each row by itself.
///
/// - weights: one tile of the `outputs` (a multiple of CV_TILE) after the other, and in it for every CV_INPUTS inputs side by side (`width` is a
///   multiple of them) their weights for each of its outputs; three times as many inputs where it reaches further.
/// - rows: the first of `count` rows (a multiple of CV_ROWS) of `width` numbers; where the layer reaches further, `reach` rows of noughts
///   stand before and behind them.
/// - adds: whether what is made above nought is added to `out`; otherwise `out` becomes what is made.
/// - out: `count` rows of `outputs` numbers.
void cv_apply(
    const int8_t *weights, const int32_t *start, const float *units, const float *bias, float unit, int reach, int width, int outputs,
    const uint8_t *rows, int count, int adds, float *out);

/// sum[n] += part[n].
void cv_add(float *sum, const float *part, int count);
/// sum[n] += times × part[n].
void cv_add_times(float *sum, const float *part, float times, int count);
/// sum[n] = what is above nought of a[n] + b[n] + c[n] + d[n].
void cv_sum_positive(float *sum, const float *a, const float *b, const float *c, const float *d, int count);
/// most[n] = the larger of the two.
void cv_raise(float *most, const float *other, int count);

/// Numbers of a row of the heads: 42 moves, filled up to whole blocks of 16.
enum { CV_ROW = 48 };

/// sum[n] = the n-th numbers of some rows together; `rows` tells which, `count` in all.
void cv_sum_rows(const int8_t *weights, const int32_t *rows, int count, int32_t *sum);

#endif
