/* Loads a pack of one's own and checks 1,000 cases by it, on all cores. */
#define _GNU_SOURCE
#include <time.h>

#include "three.h"

enum { CASES = 1000 };

int main(int count, char **arguments) {
    char *pack = read_file(count > 1 ? arguments[1] : "tests/packs/sessions.json");
    SatsingProgrammes *programmes;
    cJSON *ids = answer_of(satsing_load(pack, strlen(pack), &programmes));
    char options[80];
    int options_length = snprintf(options, sizeof options, "{\"programme\":\"%s\"}", ids->child->valuestring);

    /* a case a line, each with one session, on one day after the other */
    char *cases = malloc(CASES * 120);
    size_t length = 0;
    for (int number = 0; number < CASES; number++) {
        struct tm day = { .tm_year = 118, .tm_mon = 7, .tm_mday = 1 + number % 365, .tm_hour = 12 };
        char written[11];
        timegm(&day);
        strftime(written, sizeof written, "%Y-%m-%d", &day);
        length += (size_t)sprintf(cases + length,
                                  "{\"period\":{\"startsOn\":\"2018-08-01\"},"
                                  "\"network\":{\"groups\":[{\"sessions\":[{\"startsOn\":\"%s\"}]}]}}\n",
                                  written);
    }

    char *answers = satsing_check_many(programmes, cases, length, options, (size_t)options_length, 0);
    int checked = 0, not_working = 0;
    for (char *rest = answers, *line; (line = strsep(&rest, "\n")) && *line; checked++) {
        cJSON *answer = cJSON_Parse(line), *finding;
        cJSON *verdict = cJSON_GetObjectItem(answer, "ok");
        cJSON_ArrayForEach(finding, cJSON_GetObjectItem(verdict, "findings")) {
            not_working += strcmp(text_of(finding, "rule"), "session-on-working-day") == 0;
        }
        cJSON_Delete(answer);
    }
    printf("%d cases, %d with a session on a day that is no working day\n", checked, not_working);

    satsing_free(answers);
    satsing_close(programmes);
    cJSON_Delete(ids);
    free(cases);
    free(pack);
    return 0;
}
