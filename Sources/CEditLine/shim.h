#ifndef HIGHROAD_CEDITLINE_H
#define HIGHROAD_CEDITLINE_H

#include <histedit.h>

#endif
