/* What the three programs share: reading a file, asking the library, and stopping where something could not be done. */
#ifndef THREE_H
#define THREE_H

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "satsing.h"

static inline char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    size_t length = 0;
    char *text = malloc(1 << 20);
    length = fread(text, 1, (1 << 20) - 1, file);
    text[length] = 0;
    fclose(file);
    return text;
}

/* The answer as a tree, to be freed by cJSON_Delete; frees the answer itself. */
static inline cJSON *answer_of(char *answer) {
    cJSON *envelope = cJSON_Parse(answer);
    satsing_free(answer);
    cJSON *error = cJSON_GetObjectItem(envelope, "error");
    if (error) {
        fprintf(stderr, "%s\n", cJSON_GetObjectItem(error, "text")->valuestring);
        exit(2);
    }
    cJSON *answered = cJSON_DetachItemFromObject(envelope, "ok");
    cJSON_Delete(envelope);
    return answered;
}

static inline const char *text_of(const cJSON *object, const char *name) {
    return cJSON_GetObjectItem(object, name)->valuestring;
}

#endif
