using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Readers that wait for a person or another process: <c>Console.In</c>, <c>process.StandardOutput</c>. Others rarely wait.</summary>
internal static class BlockingReaders
{
    public static BlockingEntry Entry { get; } =
        new("System.IO.TextReader", "Read", null, BlockingFamily.Console, DiagnosticSeverity.Warning, "{this}.{name}Async({args})");

    /// <summary>The lines of a file, which are read while something goes over them.</summary>
    public static BlockingEntry Lines { get; } =
        new("System.IO.File", "ReadLines", null, BlockingFamily.File, DiagnosticSeverity.Info, AwaitingForm: null);

    public static bool GivesLines(IMethodSymbol method) =>
        method
            is {
                Name: "ReadLines",
                ContainingType: { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } }
            };

    public static bool IsRead(IInvocationOperation call) =>
        call.TargetMethod.Name is "Read" or "ReadLine" or "ReadToEnd" or "ReadBlock" or "Peek"
        && call.Instance is IPropertyReferenceOperation { Property: { ContainingNamespace: var space } property }
        && (property.ContainingType.Name, property.Name)
            is
                ("Console", "In")
                or
                ("Process", "StandardOutput")
                or
                ("Process", "StandardError")
        && space?.ToDisplayString() is "System" or "System.Diagnostics";
}
