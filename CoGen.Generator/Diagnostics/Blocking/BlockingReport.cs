using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>The diagnostic for a blocking call, with what its fixes need.</summary>
internal static class BlockingReport
{
    /// <summary>The awaiting form that replaces the call.</summary>
    public const string Form = nameof(Form);

    /// <summary>The form of the wait that can be put before the call's statement.</summary>
    public const string WaitForm = nameof(WaitForm);

    public static Diagnostic Create(IOperation call, ISymbol member, BlockingEntry entry)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (entry.AwaitingForm is { } form && AwaitingForm.IsFor(form, call))
            properties = properties.Add(Form, form);
        if (WaitFor(entry, call) is { } wait)
            properties = properties.Add(WaitForm, wait);
        return Diagnostic.Create(
            Descriptors.BlockingCall,
            call.Syntax.GetLocation(),
            entry.Severity,
            additionalLocations: null,
            properties,
            NameOf(call, member),
            Advice(entry, properties, call.Syntax)
        );
    }

    /// <summary>The diagnostic for a call of a helper that leads to a blocking member.</summary>
    public static Diagnostic CreateForHelper(BlockingSite site) =>
        Diagnostic.Create(
            Descriptors.BlockingHelper,
            site.Operation.Syntax.GetLocation(),
            site.SeverityInHelper,
            additionalLocations: null,
            properties: null,
            site.Chain[0],
            string.Join(" → ", Readable(site.Chain)) + (site.IsFailing ? ", where something has failed" : "")
        );

    // Longer ways nobody could read.
    private const int MaxNames = 20;

    private static IEnumerable<string> Readable(ImmutableArray<string> chain) =>
        chain.Length <= MaxNames ? chain : [.. chain.Take(MaxNames / 2), "…", .. chain.Skip(chain.Length - MaxNames / 2)];

    /// <summary>The member as the user thinks of it: NetworkStream.ReadByte, though Stream declares it.</summary>
    public static string NameOf(IOperation call, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? "new " + member.ContainingType.Name
            : $"{TypeName(call, member)}.{member.Name}";

    private static string TypeName(IOperation call, ISymbol member) =>
        !member.IsStatic
        && call is IInvocationOperation { Instance.Type.Name: var type } invocation
        && invocation.TargetMethod.Name == member.Name
            ? type
            : member.ContainingType.Name;

    private static string Advice(BlockingEntry entry, ImmutableDictionary<string, string?> properties, SyntaxNode call)
    {
        if (
            call is ExpressionSyntax expression
            && properties.TryGetValue(Form, out var form)
            && AwaitingForm.TryWrite(form!, expression) is { } text
        )
            return $"use 'await {string.Join(" ", text.Split((char[])[], StringSplitOptions.RemoveEmptyEntries))}'";
        return entry.Family switch
        {
            BlockingFamily.SocketRead => "await 'Sys.ReadWait' for the socket before it",
            BlockingFamily.SocketWrite => "await 'Sys.WriteWait' for the socket before it",
            BlockingFamily.Task => "await the task",
            BlockingFamily.End => "await the form that ends in Async instead of beginning and ending it",
            BlockingFamily.Database when entry.Member.Length == 0 => "use 'await foreach' over its AsAsyncEnumerable()",
            BlockingFamily.File when entry == BlockingReaders.Lines => "use 'await foreach' over File.ReadLinesAsync",
            BlockingFamily.Console when entry.Member == BlockingReaders.ReadAsync =>
                "Console.In reads before such a method returns: await 'Task.Run(() => Console.In.ReadLine())' or the like",
            BlockingFamily.Lock => "a task must not wait for a lock: tasks of one scheduler never run at the same time",
            _ => "run it on another thread and await that",
        };
    }

    private static string? WaitFor(BlockingEntry entry, IOperation call)
    {
        var wait = entry.Family switch
        {
            BlockingFamily.SocketRead => "Sys.ReadWait",
            BlockingFamily.SocketWrite when entry.Member != "Connect" => "Sys.WriteWait",
            _ => null,
        };
        var socket = entry.Type switch
        {
            "System.Net.Sockets.Socket" => "{this}",
            "System.Net.Sockets.TcpListener" => "{this}.Server",
            "System.Net.Sockets.NetworkStream" => "{this}.Socket",
            _ => null,
        };
        return wait is null || socket is null ? null : $"{wait}({socket})";
    }
}
