using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace Satsing
{
    /// <summary>Why something could not be done; what is merely wrong with a case is a finding, not an exception.</summary>
    public sealed class SatsingException : Exception
    {
        /// <summary>Names the kind of error for programs; it never changes between versions.</summary>
        public string Code { get; }

        /// <summary>The whole error as JSON: <c>{ "code", "text", "detail" }</c>.</summary>
        public string Json { get; }

        internal SatsingException(string json) : base(Text(json, "text"))
        {
            Code = Text(json, "code");
            Json = json;
        }

        // the library writes code and text first, and neither has more than the escapes that are undone here
        private static string Text(string json, string name)
        {
            var at = json.IndexOf("\"" + name + "\":\"", StringComparison.Ordinal) + name.Length + 4;
            var text = new StringBuilder();
            for (; json[at] != '"'; at++)
            {
                if (json[at] != '\\') { text.Append(json[at]); continue; }
                switch (json[++at])
                {
                    case 'n': text.Append('\n'); break;
                    case 'r': text.Append('\r'); break;
                    case 't': text.Append('\t'); break;
                    case 'b': text.Append('\b'); break;
                    case 'f': text.Append('\f'); break;
                    case 'u': text.Append((char)Convert.ToUInt16(json.Substring(at + 1, 4), 16)); at += 4; break;
                    default: text.Append(json[at]); break;
                }
            }
            return text.ToString();
        }
    }

    /// <summary>
    /// Programmes to check by: those that come with the library, and packs of one's own. Threads may share them.
    /// </summary>
    /// <remarks>Documents go in and answers come out as JSON, for whichever reader of JSON the caller has.</remarks>
    public sealed class Programmes : IDisposable
    {
        private readonly Handle handle;

        /// <summary>Those that come with the library.</summary>
        public Programmes()
        {
        }

        /// <summary>Those that come with the library, and packs of one's own, which may include each other.</summary>
        /// <exception cref="SatsingException">A pack has faults.</exception>
        public Programmes(params string[] packs)
        {
            var json = Bytes("[" + string.Join(",", packs) + "]");
            IntPtr programmes;
            var answer = Native.satsing_load(json, (UIntPtr)(json.Length - 1), out programmes);
            handle = new Handle(programmes);
            Answer(Taken(answer));
        }

        /// <summary>Checks a case; gives the verdict.</summary>
        /// <param name="caseJson">The case.</param>
        /// <param name="options">programme, decided, today, draft, fixes, language, inputHash, acceptances, since; null for none.</param>
        /// <exception cref="SatsingException">The case cannot be judged at all.</exception>
        public string Check(string caseJson, string options = null)
        {
            return Call("check", "{\"case\":" + caseJson + ",\"options\":" + (options ?? "{}") + "}");
        }

        /// <summary>
        /// Checks many cases on all cores, or on as many as <paramref name="threads"/> says; gives an answer for each, in
        /// the same order: <c>{ "ok": verdict }</c> or <c>{ "error": ... }</c>.
        /// </summary>
        /// <exception cref="SatsingException">The options are none.</exception>
        public string[] CheckMany(IEnumerable<string> cases, string options = null, int threads = 0)
        {
            if (threads < 0) throw new ArgumentOutOfRangeException("threads");
            var lines = Bytes(string.Concat(cases.Select(json => json.Replace('\n', ' ') + "\n")));
            var given = Bytes(options ?? "");
            var answers = Taken(Asked(programmes => Native.satsing_check_many(
                programmes, lines, (UIntPtr)(lines.Length - 1), given, (UIntPtr)(given.Length - 1), (UIntPtr)threads)));
            // an answer ends in a line break, an error about the whole batch does not
            if (answers.Length > 0 && !answers.EndsWith("\n", StringComparison.Ordinal)) Answer(answers);
            return answers.Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries);
        }

        /// <summary>Answers an operation, such as <c>rules</c> or <c>allocate</c>; <c>operations</c> lists them.</summary>
        /// <exception cref="SatsingException">It cannot be answered.</exception>
        public string Call(string operation, string request)
        {
            var (name, json) = (Bytes(operation), Bytes(request));
            return Answer(Taken(Asked(programmes =>
                Native.satsing_call(programmes, name, json, (UIntPtr)(json.Length - 1)))));
        }

        /// <summary>Gives the programmes back; nothing can be asked of them afterwards.</summary>
        public void Dispose()
        {
            if (handle != null) handle.Dispose();
        }

        private IntPtr Asked(Func<IntPtr, IntPtr> ask)
        {
            if (handle == null) return ask(IntPtr.Zero);
            // so that no other thread gives them back meanwhile
            var isHeld = false;
            try
            {
                handle.DangerousAddRef(ref isHeld);
                return ask(handle.DangerousGetHandle());
            }
            finally
            {
                if (isHeld) handle.DangerousRelease();
            }
        }

        private static string Answer(string envelope)
        {
            const string ok = "{\"ok\":", error = "{\"error\":";
            if (envelope.StartsWith(ok, StringComparison.Ordinal)) return Inside(envelope, ok);
            throw new SatsingException(Inside(envelope, error));
        }

        private static string Inside(string envelope, string beginning)
        {
            return envelope.Substring(beginning.Length, envelope.Length - beginning.Length - 1);
        }

        private static byte[] Bytes(string text)
        {
            return Encoding.UTF8.GetBytes(text + "\0");
        }

        private static string Taken(IntPtr answer)
        {
            try
            {
                var length = 0;
                while (Marshal.ReadByte(answer, length) != 0) length++;
                var bytes = new byte[length];
                Marshal.Copy(answer, bytes, 0, length);
                return Encoding.UTF8.GetString(bytes);
            }
            finally
            {
                Native.satsing_free(answer);
            }
        }

        private sealed class Handle : SafeHandle
        {
            internal Handle(IntPtr programmes) : base(IntPtr.Zero, true)
            {
                SetHandle(programmes);
            }

            public override bool IsInvalid
            {
                get { return handle == IntPtr.Zero; }
            }

            protected override bool ReleaseHandle()
            {
                Native.satsing_close(handle);
                return true;
            }
        }

        private static class Native
        {
            private const string Library = "satsing_ffi";

            [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr satsing_load(byte[] packs, UIntPtr length, out IntPtr programmes);

            [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr satsing_call(
                IntPtr programmes, byte[] operation, byte[] request, UIntPtr length);

            [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
            internal static extern IntPtr satsing_check_many(
                IntPtr programmes, byte[] cases, UIntPtr length, byte[] options, UIntPtr optionsLength, UIntPtr threads);

            [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
            internal static extern void satsing_free(IntPtr answer);

            [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
            internal static extern void satsing_close(IntPtr programmes);
        }
    }
}
