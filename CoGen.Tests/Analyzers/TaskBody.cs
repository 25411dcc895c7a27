using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

/// <summary>The body of a task with sockets, a .NET task and the like at hand.</summary>
internal static class TaskBody
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;
        using CoGen;

        """;

    public static string Of(string body) =>
        Usings
        + "partial class C\n{\n"
        + "    Socket _field = null!; readonly object _lock = new();\n"
        + "    void Use(object? o) { }\n"
        + "    bool Flag() => true;\n"
        + "    [CoTask]\n"
        + "    async CoTask M(Socket s, Socket t, byte[] buffer, Task task, Task<int> answer, Task<int>[] tasks, NetworkStream stream,\n"
        + "        TcpListener listener, TcpClient client, WaitHandle handle, bool b)\n    {\n        "
        + body.Replace("\n", "\n        ")
        + "\n    }\n}\n";

    /// <summary>Flagged exactly where marked.</summary>
    public static Task CheckAsync(string body) => AnalyzerCheck<CG1001BlockingCallAnalyzer>.RunAsync(Of(body));
}
