/* Checks a case and prints its findings in Norwegian. */
#include "three.h"

int main(int count, char **arguments) {
    char *document = read_file(count > 1 ? arguments[1] : "examples/cases/asker-ledernettverk-2018.json");
    size_t room = strlen(document) + 80;
    char *request = malloc(room);
    int length = snprintf(request, room, "{\"case\":%s,\"options\":{\"language\":\"nb\"}}", document);

    cJSON *verdict = answer_of(satsing_call(NULL, "check", request, (size_t)length));
    cJSON *findings = cJSON_GetObjectItem(verdict, "findings"), *finding;
    printf("%s, %d findings\n", text_of(verdict, "outcome"), cJSON_GetArraySize(findings));
    cJSON_ArrayForEach(finding, findings) printf("%s: %s\n", text_of(finding, "level"), text_of(finding, "text"));

    cJSON_Delete(verdict);
    free(request);
    free(document);
    return 0;
}
