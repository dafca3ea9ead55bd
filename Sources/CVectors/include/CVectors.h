#ifndef HIGHROAD_CVECTORS_H
#define HIGHROAD_CVECTORS_H

#include <stddef.h>

// The sums of the network, the same to the last bit on every machine: each is added up in one fixed order, and nothing is fused.

/// One number of a row that is not nought, and its place there.
struct cv_term { int place; float value; };

/// Notes what is not nought in each of some rows.
///
/// - rows: `count` rows of `width` numbers.
/// - terms: room for as many; those of row n begin at n * width.
/// - counts: how many there are of each row.
void cv_terms(const float *rows, int count, int width, struct cv_term *terms, int *counts);

/// A layer over each row and its neighbours: out[n] = bias + row n−reach × the first third of the weights + row n × the second + row n+reach × the third;
/// with a reach of 0 over each row by itself, out[n] = bias + row n × the weights.
///
/// - weights: `width` rows of `outputs` numbers, a multiple of 48; three times as many where it reaches further.
/// - out: `count` rows of `outputs` numbers.
void cv_apply(const float *weights, const float *bias, int reach, int width, int outputs, const struct cv_term *terms, const int *counts, int count, float *out);

/// sum[n] += part[n].
void cv_add(float *sum, const float *part, int count);
/// sum[n] += what is above nought of part[n].
void cv_add_positive(float *sum, const float *part, int count);
/// most[n] = the larger of the two.
void cv_raise(float *most, const float *other, int count);

#endif
