using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CoGen.Tests.Debugging;

/// <summary>A visible sequence point of a portable PDB.</summary>
/// <param name="Type">The type with the types around it, <c>Program/Sum__Frame</c>.</param>
/// <param name="File">The document's path.</param>
internal sealed record StopPoint(string Type, string Method, string File, int Line, int Column, int EndLine, int EndColumn)
{
    public (int, int, int, int) Place => (Line, Column, EndLine, EndColumn);

    public override string ToString() => $"{File}({Line},{Column})-({EndLine},{EndColumn}) in {Type}.{Method}";

    /// <summary>All of a compilation's.</summary>
    public static ImmutableArray<StopPoint> Of(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var result = compilation.Emit(image, symbols, options: options);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
        );
        image.Position = symbols.Position = 0;
        using var module = new System.Reflection.PortableExecutable.PEReader(image);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        return [.. Read(module.GetMetadataReader(), provider.GetMetadataReader())];
    }

    private static IEnumerable<StopPoint> Read(MetadataReader module, MetadataReader symbols)
    {
        foreach (var handle in module.MethodDefinitions)
        {
            var method = module.GetMethodDefinition(handle);
            var points = symbols.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints();
            foreach (var point in points.Where(point => !point.IsHidden))
            {
                yield return new StopPoint(
                    FullName(module, method.GetDeclaringType()),
                    module.GetString(method.Name),
                    symbols.GetString(symbols.GetDocument(point.Document).Name),
                    point.StartLine,
                    point.StartColumn,
                    point.EndLine,
                    point.EndColumn
                );
            }
        }
    }

    private static string FullName(MetadataReader module, TypeDefinitionHandle handle)
    {
        var type = module.GetTypeDefinition(handle);
        var name = module.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? name : FullName(module, outer) + "/" + name;
    }
}
