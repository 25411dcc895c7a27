using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Readers that wait for a person or another process: <c>Console.In</c>, <c>process.StandardOutput</c>; and the lines of files.</summary>
internal static class BlockingReaders
{
    /// <summary>The member of such an entry where it is one of the console's async methods.</summary>
    public const string ReadAsync = nameof(ReadAsync);

    /// <summary>The lines of a file, which are read while something goes over them.</summary>
    public static BlockingEntry Lines { get; } =
        new("System.IO.File", "ReadLines", null, BlockingFamily.File, DiagnosticSeverity.Info, AwaitingForm: null);

    public static bool GivesLines(IMethodSymbol method) =>
        method
            is {
                Name: "ReadLines",
                ContainingType: { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } }
            };

    /// <summary>The entry for a call that reads from such a reader, or null.</summary>
    /// <remarks>What <c>Console.In.ReadLineAsync()</c> gives has ended: it reads the line before it returns.</remarks>
    public static BlockingEntry? Find(IInvocationOperation call)
    {
        if (call.Instance is not IPropertyReferenceOperation { Property: { ContainingNamespace: var space } property })
            return null;
        var method = call.TargetMethod;
        return (property.ContainingType.Name, property.Name, space?.ToDisplayString()) switch
        {
            ("Console", "In", "System") => Reads(method.Name) ? Entry("Read", "Task.Run(() => {this}.{name}({args}))")
            : method.Name.EndsWith("Async", StringComparison.Ordinal) ? Entry(ReadAsync, null)
            : null,
            ("Process", "StandardOutput" or "StandardError", "System.Diagnostics") => Reads(method.Name)
                ? Entry("Read", AsyncTwin.IsThere(method) ? "{this}.{name}Async({args})" : null)
                : null,
            _ => null,
        };
    }

    private static bool Reads(string method) => method is "Read" or "ReadLine" or "ReadToEnd" or "ReadBlock" or "Peek";

    private static BlockingEntry Entry(string member, string? form) =>
        new("System.IO.TextReader", member, null, BlockingFamily.Console, DiagnosticSeverity.Warning, form);
}
