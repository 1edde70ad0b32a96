// Loads a pack of one's own and checks 1,000 cases by it, on all cores.
using System;
using System.IO;
using System.Json;
using System.Linq;

static class OwnPack
{
    static void Main(string[] arguments)
    {
        var pack = File.ReadAllText(arguments.Length > 0 ? arguments[0] : "tests/packs/sessions.json");
        var options = new JsonObject { { "programme", JsonValue.Parse(pack)["id"] } };
        var first = new DateTime(2018, 8, 1);
        var cases = Enumerable.Range(0, 1000).Select(number =>
            "{\"period\":{\"startsOn\":\"2018-08-01\"},\"network\":{\"groups\":[{\"sessions\":[{\"startsOn\":\""
            + first.AddDays(number % 365).ToString("yyyy-MM-dd") + "\"}]}]}}");

        using (var programmes = new Satsing.Programmes(pack))
        {
            var verdicts = programmes.CheckMany(cases, options.ToString()).Select(JsonValue.Parse).ToList();
            var notWorking = verdicts.SelectMany(answer => (JsonArray)answer["ok"]["findings"])
                .Count(finding => finding["rule"] == "session-on-working-day");
            Console.WriteLine("{0} cases, {1} with a session on a day that is no working day", verdicts.Count, notWorking);
        }
    }
}
