// Asks the library what the vectors ask, through P/Invoke, and holds each answer against native code's; then what vectors
// cannot see. The questions are those of examples/questions.rs: packs, operation, request and answer, between tabs.
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Satsing;

static class Test
{
    const string Case = "{\"programme\":\"no.realfagskommuner\",\"cohort\":1,\"decidedOn\":\"2015-05-21\"}";
    static int passed, failed;

    static void Hold(bool holds, string what)
    {
        if (holds) { passed++; return; }
        failed++;
        Console.Error.WriteLine("does not hold: " + what.Substring(0, Math.Min(300, what.Length)));
    }

    static SatsingException Thrown(Action ask)
    {
        try { ask(); } catch (SatsingException error) { return error; }
        return null;
    }

    static string Answer(string packs, string operation, string request)
    {
        try
        {
            using (var programmes = packs == "" ? new Programmes() : new Programmes(packs.Substring(1, packs.Length - 2)))
                return "{\"ok\":" + programmes.Call(operation, request) + "}";
        }
        catch (SatsingException error)
        {
            return "{\"error\":" + error.Json + "}";
        }
    }

    static int ResidentMemory()
    {
        GC.Collect();
        return int.Parse(Regex.Match(File.ReadAllText("/proc/self/status"), @"VmRSS:\s*(\d+)").Groups[1].Value);
    }

    static void Main(string[] arguments)
    {
        var lines = File.ReadAllLines(arguments[0]);
        foreach (var parts in lines.Select(line => line.Split('\t')))
            Hold(Answer(parts[0], parts[1], parts[2]) == parts[3], parts[1] + ": " + parts[2]);
        Console.WriteLine("C#: " + lines.Length + " vectors and examples asked");

        var shared = new Programmes();
        var verdict = shared.Check(Case, "{\"language\":\"da\"}");
        Hold(verdict.Contains("\"programme\":\"no.realfagskommuner\""), "a verdict says its programme");

        var unknown = Thrown(() => shared.Call("rules", "{\"programme\":\"no.realfagskommune\",\"language\":\"nb\"}"));
        Hold(unknown.Code == "unknown-programme" && unknown.Json.Contains("\"nearest\":\"no.realfagskommuner\""), "the nearest programme is named");
        Hold(unknown.Message == "there is no programme `no.realfagskommune`, did you mean `no.realfagskommuner`", "the text of an exception is that of the error");
        Hold(Thrown(() => shared.Call("rules", "{\"programme\":\"\\\"å\\u0001\\\\\",\"language\":\"nb\"}")).Message.Contains("`\"å\u0001\\`"), "a text with escapes is whole");
        Hold(Thrown(() => shared.Call("rules", "{\"programme\":1,\"language\":\"nb\"}")).Code == "bad-argument", "a wrong type is an exception");
        Hold(Thrown(() => shared.Check(Case, "{\"lang\":\"nb\"}")).Code == "bad-argument", "an unknown option is an exception");
        Hold(Thrown(() => shared.CheckMany(new[] { Case }, "{\"lang\":\"nb\"}")).Code == "bad-argument", "also of a batch");
        Hold(Thrown(() => new Programmes("{}")).Code == "pack", "a pack without anything is an exception");

        var answers = shared.CheckMany(new[] { Case.Replace(",", ",\n"), "{" }, "{\"language\":\"da\"}");
        Hold(answers.Length == 2 && answers[0] == "{\"ok\":" + verdict + "}" && answers[1].StartsWith("{\"error\":"), "a batch answers in order");
        Hold(shared.CheckMany(new string[0]).Length == 0, "no cases have no answers");

        var own = new Programmes(File.ReadAllText(arguments[1]));
        const string ofOwn = "{\"programme\":\"test.plain\"}";
        var byOwn = own.Check(ofOwn);
        var same = 0;
        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (var round = 0; round < 1000; round++)
                if (shared.Check(Case, "{\"language\":\"da\"}") == verdict && own.Check(ofOwn) == byOwn) Interlocked.Increment(ref same);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Hold(same == 4000, "four threads get the same answers");
        own.Dispose();

        // Mono's own memory grows at first
        for (var round = 0; round < 100000; round++) shared.Check(Case);
        var before = ResidentMemory();
        for (var round = 0; round < 100000; round++) shared.Check(Case);
        Hold(ResidentMemory() - before < 4096, "100,000 checks take no more than 4 MiB of memory");

        var closed = new Programmes(File.ReadAllText(arguments[1]));
        closed.Dispose();
        try { closed.Call("version", "{}"); Hold(false, "programmes that were given back cannot be asked"); }
        catch (ObjectDisposedException) { Hold(true, ""); }

        if (Environment.GetEnvironmentVariable("SATSING_PANIC") != null)
        {
            Hold(Thrown(() => shared.Call("panic", "{}")).Code == "panic", "a panic is an exception");
            Hold(shared.Check(Case, "{\"language\":\"da\"}") == verdict, "the process lives on");
        }
        Console.WriteLine("C#: " + passed + " passed, " + failed + " failed");
        Environment.Exit(failed > 0 || lines.Length == 0 ? 1 : 0);
    }
}
