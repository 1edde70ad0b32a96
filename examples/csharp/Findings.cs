// Checks a case and prints its findings in Norwegian.
using System;
using System.IO;
using System.Json;

static class Findings
{
    static void Main(string[] arguments)
    {
        var json = File.ReadAllText(arguments.Length > 0 ? arguments[0] : "examples/cases/asker-ledernettverk-2018.json");
        var verdict = JsonValue.Parse(new Satsing.Programmes().Check(json, "{\"language\":\"nb\"}"));
        Console.WriteLine("{0}, {1} findings", (string)verdict["outcome"], verdict["findings"].Count);
        foreach (JsonValue finding in (JsonArray)verdict["findings"])
            Console.WriteLine("{0}: {1}", (string)finding["level"], (string)finding["text"]);
    }
}
