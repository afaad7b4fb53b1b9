// Reads every file named in a list, one path a line, and runs libyaml's event loop over its bytes.
// Usage: baseline LIST
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "EventLoop.h"

static long events_in(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return -1;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size > 0 ? (size_t)size : 1);
    size_t count = bytes ? fread(bytes, 1, (size_t)size, file) : 0;
    fclose(file);
    long events = bytes ? events_of(bytes, count) : -1;
    free(bytes);
    return events;
}

int main(int count, char **arguments) {
    char line[4096];
    long events = 0;
    FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
    if (!list) {
        fputs("usage: baseline LIST\n", stderr);
        return 2;
    }
    while (fgets(line, sizeof line, list)) {
        line[strcspn(line, "\n")] = 0;
        long found = events_in(line);
        if (found < 0) {
            fprintf(stderr, "baseline: %s: cannot be read as YAML\n", line);
            return 2;
        }
        events += found;
    }
    fclose(list);
    printf("%ld\n", events);
    return 0;
}
