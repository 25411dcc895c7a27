using CoGen.Generator;
using CoGen.Generator.Lowering;
using CoGen.Tests.Conformance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Debugging;

/// <summary>
/// Breakpoints land where the user set them: each statement of a rewritten method is one sequence point of its frame, as long as the
/// compiler's own, and none stands where the compiler has none.
/// </summary>
public class SequencePointTest
{
    private static readonly Lazy<ProgramBatch> Batch = new(() => new ProgramBatch(ConformanceProgram.All, rewrite: true));
    private static readonly Lazy<ILookup<string, StopPoint>> Points = new(() =>
        StopPoint.Of(Batch.Value.Compilation).ToLookup(point => point.File)
    );

    public static TheoryData<string> Programs => [.. ConformanceProgram.All.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void EachStatementIsOnePlaceToStopAt(string name)
    {
        var program = ConformanceProgram.All.Single(program => program.Name == name);
        Assert.True(Batch.Value.ErrorsOf(program) is null, Batch.Value.ErrorsOf(program));
        var tree = Batch.Value.Compilation.SyntaxTrees.Single(tree => tree.FilePath == program.Path);
        var model = Batch.Value.Compilation.GetSemanticModel(tree);
        var faults = tree.GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.Body is not null || method.ExpressionBody is not null)
            .SelectMany(method => Faults(method, model.GetDeclaredSymbol(method)!, Points.Value[program.Path].ToList()))
            .ToList();
        if (program.HasOtherStops)
            Assert.NotEmpty(faults);
        else
            Assert.True(faults.Count == 0, string.Join('\n', faults) + "\n" + Batch.Value.GeneratedFor(program));
    }

    [Fact]
    public void TheMeasureFindsAMissingAFalseAndADoublePoint()
    {
        var method = (MethodDeclarationSyntax)
            CSharpSyntaxTree
                .ParseText("class C\n{\n    void M()\n    {\n        A();\n    }\n}\n")
                .GetRoot()
                .DescendantNodes()
                .First(n => n is MethodDeclarationSyntax);
        var point = new StopPoint("C/M__Frame", "__Resume", "", 5, 9, 5, 13);
        Assert.Empty(StopPlaces.Faults(method, [point], [point]));
        Assert.Single(StopPlaces.Faults(method, [point], []));
        Assert.Single(StopPlaces.Faults(method, [point], [point, point]));
        Assert.Single(StopPlaces.Faults(method, [point], [point, point with { Line = 3 }]));
        Assert.Single(StopPlaces.Faults(method, [point], [point with { EndColumn = 12 }]));
    }

    private static IEnumerable<string> Faults(MethodDeclarationSyntax method, IMethodSymbol symbol, List<StopPoint> points)
    {
        if (!RuntimeNames.IsMarked(symbol))
            return [];
        var frame = CoGen.Generator.Parsing.ExtensionBlocks.Host(symbol).GetTypeMembers(TaskNames.Frame(symbol)).SingleOrDefault();
        if (frame is null)
            return [];
        var span = method.GetLocation().GetLineSpan();
        bool IsInMethod(StopPoint point) => point.Line > span.StartLinePosition.Line && point.EndLine <= span.EndLinePosition.Line + 1;
        var isFrame = points.ToLookup(point =>
            point.Type.Split('/').Any(part => part.Split('`')[0].Contains("__Frame", StringComparison.Ordinal))
        );
        var type = Path(frame);
        var own = isFrame[true].Where(point => point.Type == type || point.Type.StartsWith(type + "/", StringComparison.Ordinal)).ToList();
        return StopPlaces.Faults(method, isFrame[false].Where(IsInMethod).ToList(), own);
    }

    private static string Path(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Path(outer) + "/" + type.MetadataName : type.MetadataName;
}
