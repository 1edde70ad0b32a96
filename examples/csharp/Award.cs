// Shares out a pot and says how one award came about.
using System;
using System.IO;
using System.Json;
using System.Linq;

static class Award
{
    static void Main(string[] arguments)
    {
        var programmes = new Satsing.Programmes();
        var request = File.ReadAllText(arguments.Length > 0 ? arguments[0] : "examples/requests/allocation.json");
        var allocation = JsonValue.Parse(programmes.Call("allocate", request));
        var award = ((JsonArray)allocation["awards"]).First(each => each["id"] == "fjordby");
        var question = new JsonObject { { "award", award }, { "language", "nb" }, { "currency", "NOK" } };
        Console.WriteLine((string)award["id"]);
        foreach (JsonValue step in (JsonArray)JsonValue.Parse(programmes.Call("explain", question.ToString())))
            Console.WriteLine((string)step);
    }
}
