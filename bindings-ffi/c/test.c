/* Asks the library through its header what the vectors ask, and holds each answer against native code's; then what
 * vectors cannot see. The questions are those of examples/questions.rs: packs, operation, request and answer, between
 * tabs. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "../satsing.h"

static int passed, failed;

static void hold(int holds, const char *what) {
    if (holds) {
        passed++;
    } else {
        failed++;
        fprintf(stderr, "does not hold: %s\n", what);
    }
}

static int begins(const char *text, const char *with) { return strncmp(text, with, strlen(with)) == 0; }

static void ask(char *line) {
    char *packs = strsep(&line, "\t"), *operation = strsep(&line, "\t"), *request = strsep(&line, "\t");
    SatsingProgrammes *programmes = NULL;
    char *answer = NULL;
    if (*packs) {
        answer = satsing_load(packs, strlen(packs), &programmes);
    }
    if (!answer || begins(answer, "{\"ok\":")) {
        satsing_free(answer);
        answer = satsing_call(programmes, operation, request, strlen(request));
    }
    int same = strcmp(answer, line) == 0;
    hold(same, request);
    if (!same) fprintf(stderr, "%s\ngot %.300s\nnot %.300s\n", operation, answer, line);
    satsing_free(answer);
    satsing_close(programmes);
}

static const char CASE[] = "{\"programme\":\"no.realfagskommuner\",\"cohort\":1,\"decidedOn\":\"2015-05-21\"}";

static char *check(void) {
    return satsing_check_many(NULL, CASE, sizeof CASE - 1, NULL, 0, 1);
}

/* Programmes with a pack of one's own, which threads share. */
static SatsingProgrammes *shared;

static char *check_by_shared(void) {
    static const char REQUEST[] = "{\"case\":{\"programme\":\"test.plain\"},\"options\":{\"language\":\"en\"}}";
    return satsing_call(shared, "check", REQUEST, sizeof REQUEST - 1);
}

static void *check_often(void *expected) {
    for (int round = 0; round < 1000; round++) {
        char *answer = check_by_shared();
        int same = strcmp(answer, expected) == 0;
        satsing_free(answer);
        if (!same) return "another answer";
    }
    return NULL;
}

static void threads_share_programmes(void) {
    char *expected = check_by_shared();
    pthread_t threads[4];
    int same = strstr(expected, "The case has no reference.") != NULL;
    for (int at = 0; at < 4; at++) pthread_create(&threads[at], NULL, check_often, expected);
    for (int at = 0; at < 4; at++) {
        void *differing;
        pthread_join(threads[at], &differing);
        same = same && !differing;
    }
    hold(same, "four threads get the same answer of the programmes that they share");
    satsing_free(expected);
}

static void load_shared(const char *path) {
    static char pack[1 << 16];
    FILE *file = fopen(path, "r");
    if (!file) exit(2);
    size_t length = fread(pack, 1, sizeof pack, file);
    fclose(file);
    char *ids = satsing_load(pack, length, &shared);
    hold(strcmp(ids, "{\"ok\":[\"test.plain\"]}") == 0, "a pack of one's own is loaded");
    satsing_free(ids);
}

static void memory_stays(void) {
    struct rusage before, after;
    for (int round = 0; round < 1000; round++) satsing_free(check());
    getrusage(RUSAGE_SELF, &before);
    for (int round = 0; round < 100000; round++) satsing_free(check());
    getrusage(RUSAGE_SELF, &after);
    hold(after.ru_maxrss - before.ru_maxrss < 4096, "100,000 checks take no more than 4 MiB of memory");
}

static void hold_error(char *answer, const char *code, const char *what) {
    char expected[80];
    snprintf(expected, sizeof expected, "{\"error\":{\"code\":\"%s\",\"text\":", code);
    hold(begins(answer, expected), what);
    satsing_free(answer);
}

static void mistakes_are_errors(void) {
    char *unknown = satsing_call(NULL, "rules", "{\"programme\":\"no.realfagskommune\",\"language\":\"nb\"}", 50);
    hold(strstr(unknown, "\"text\":\"there is no programme `no.realfagskommune`, did you mean `no.realfagskommuner`\"") != NULL,
         "an error says what is wrong, and which one is nearest");
    satsing_free(unknown);
    SatsingProgrammes *programmes = (SatsingProgrammes *)&passed;
    hold_error(satsing_call(NULL, "chek", "{}", 2), "unknown-operation", "an operation there is not");
    hold_error(satsing_call(NULL, NULL, "{}", 2), "bad-argument", "no operation");
    hold_error(satsing_call(NULL, "\xff", "{}", 2), "bad-argument", "an operation that is no UTF-8");
    hold_error(satsing_call(NULL, "check", NULL, 0), "not-json", "no request");
    hold_error(satsing_call(NULL, "check", NULL, 2), "bad-argument", "a length of nothing");
    hold_error(satsing_call(NULL, "check", "{\"case\":{}", 10), "not-json", "a request that breaks off");
    hold_error(satsing_call(NULL, "check", "{\"sak\":{}}", 10), "bad-argument", "an unknown field of a request");
    hold_error(satsing_call(NULL, "check", "{\"case\":{}}", 11), "no-programme", "a case of no programme");
    hold_error(satsing_check_many(NULL, "{}", 2, "[", 1, 0), "bad-argument", "options that are none");
    hold_error(satsing_load("{", 1, &programmes), "not-json", "a pack that breaks off");
    hold(programmes == NULL, "where a pack cannot be loaded there is NULL");
    hold_error(satsing_load("[1", 2, &programmes), "not-json", "a list of packs that breaks off");
    hold_error(satsing_load("{}", 2, NULL), "bad-argument", "a pack without a place for it");
    satsing_free(NULL);
    satsing_close(NULL);
}

static void a_batch_answers_in_order(void) {
    static const char LINES[] = "{\"programme\":\"no.realfagskommuner\"}\n[\n{}\n";
    char *answers = satsing_check_many(NULL, LINES, sizeof LINES - 1, "{\"language\":\"nb\"}", 17, 0);
    char *second = strchr(answers, '\n') + 1, *third = strchr(second, '\n') + 1;
    hold(begins(answers, "{\"ok\":"), "the first line is a verdict");
    hold(begins(second, "{\"error\":{\"code\":\"not-json\""), "the second is no JSON");
    hold(begins(third, "{\"error\":{\"code\":\"no-programme\""), "the third names no programme");
    hold(strchr(third, '\n')[1] == 0, "there are three");
    satsing_free(answers);
}

#ifdef PANIC
static void a_panic_is_an_error(void) {
    hold_error(satsing_call(NULL, "panic", "{}", 2), "panic", "a panic");
    hold_error(satsing_call(NULL, "panic", "{}", 2), "panic", "another");
    threads_share_programmes();
}
#endif

int main(int count, char **arguments) {
    if (count != 3) return 2;
    FILE *questions = fopen(arguments[1], "r");
    char *line = NULL;
    size_t size = 0;
    int asked = 0;
    ssize_t length;
    if (!questions) return 2;
    while ((length = getline(&line, &size, questions)) > 0) {
        line[length - 1] = 0;
        ask(line);
        asked++;
    }
    free(line);
    fclose(questions);
    printf("C: %d vectors and examples asked\n", asked);
    load_shared(arguments[2]);
    threads_share_programmes();
    memory_stays();
    mistakes_are_errors();
    a_batch_answers_in_order();
#ifdef PANIC
    a_panic_is_an_error();
#endif
    satsing_close(shared);
    printf("C: %d passed, %d failed\n", passed, failed);
    return failed || !asked;
}
