namespace CoGen.Tests.Analyzers;

/// <summary>Members, or the body of a task, among tasks and other things to misuse.</summary>
internal static class MisuseBody
{
    private const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;
        using CoGen;

        """;

    private const string Members = """
            [CoTask] static async CoTask Work() => await Sys.Yield();
            [CoTask] static async CoTask<int> Number(int n = 0) { await Sys.Yield(); return n; }
            [CoTask] async CoTask Part() => await Sys.Yield();
            [CoTask] static async CoTask Twice(CoTask task) { await task; }
            static void Use(object? o) { }
            static bool Flag() => true;
            C? _other; CoTask _task; bool _done; volatile bool _stop; int _count; [ThreadStatic] static int _mine; object? _thing;
            readonly object _lock = new(); readonly Scheduler _os = new(); readonly List<CoTask> _tasks = new();

        """;

    public static string Of(string members) => Usings + "partial class C\n{\n" + Members + "    " + members + "\n}\n";

    public static string Task(string body) =>
        Of(
            "[CoTask]\n    async CoTask M(Tid tid, Socket socket, byte[] buffer, Task task, CancellationToken token, int n, bool a, bool b, ConcurrentQueue<int> queue)\n    {\n        "
                + body.Replace("\n", "\n        ")
                + "\n    }"
        );
}
