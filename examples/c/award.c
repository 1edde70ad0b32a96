/* Shares out a pot and says how one award came about. */
#include "three.h"

int main(int count, char **arguments) {
    char *request = read_file(count > 1 ? arguments[1] : "examples/requests/allocation.json");
    cJSON *allocation = answer_of(satsing_call(NULL, "allocate", request, strlen(request)));
    cJSON *award;
    cJSON_ArrayForEach(award, cJSON_GetObjectItem(allocation, "awards")) {
        if (strcmp(text_of(award, "id"), "fjordby") == 0) break;
    }

    cJSON *question = cJSON_CreateObject();
    cJSON_AddItemReferenceToObject(question, "award", award);
    cJSON_AddStringToObject(question, "language", "nb");
    cJSON_AddStringToObject(question, "currency", "NOK");
    char *asked = cJSON_PrintUnformatted(question);
    cJSON *steps = answer_of(satsing_call(NULL, "explain", asked, strlen(asked))), *step;
    printf("%s\n", text_of(award, "id"));
    cJSON_ArrayForEach(step, steps) printf("%s\n", step->valuestring);

    cJSON_free(asked);
    cJSON_Delete(steps);
    cJSON_Delete(question);
    cJSON_Delete(allocation);
    free(request);
    return 0;
}
