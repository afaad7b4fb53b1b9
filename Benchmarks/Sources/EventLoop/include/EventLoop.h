#ifndef EVENT_LOOP_H
#define EVENT_LOOP_H

#include <stddef.h>

/// Number of events that libyaml makes of a text, each deleted at once; -1 when it cannot read it.
long events_of(const unsigned char *bytes, size_t count);

#endif
