using System.Text;
using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>Every overload of every entry is called in a task: it is flagged as the table says, and the form it is given compiles.</summary>
public class BlockingTableCallsTest
{
    private const string Usings =
        "global using System.IO; global using System.Net.NetworkInformation; global using System.IO.Compression; global using System.Formats.Tar; global using System.Net; "
        + "global using System.Threading; global using System.Threading.Tasks.Dataflow; global using Microsoft.EntityFrameworkCore;";

    private static readonly SymbolDisplayFormat _full = SymbolDisplayFormat.FullyQualifiedFormat;

    [Fact]
    public async Task EachIsFlaggedAndItsFormCompiles()
    {
        var calls = Calls().ToArray();
        var compilation = Compile(calls.Select((c, i) => Task(i, c.Setup, c.Text)));
        Assert.Equal("", Errors(compilation));
        var found = await compilation
            .WithAnalyzers([new CG1001BlockingCallAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var flagged = found.ToLookup(NumberOf);
        var wrong = calls.Index().Where(c => !flagged[c.Index].Select(d => d.Severity).SequenceEqual([c.Item.Severity]));
        Assert.Equal("", string.Join("\n", wrong.Select(c => c.Item)));

        var awaiting = found.Where(d => d.Properties.ContainsKey(BlockingReport.Form)).ToArray();
        Assert.True(awaiting.Length > 100);
        Assert.Equal("", Errors(Compile(awaiting.Select(d => Task(NumberOf(d), calls[NumberOf(d)].Setup, "await " + FormOf(d))))));
    }

    private static string Task(int number, string setup, string call) =>
        $"\n    [CoTask] static async CoTask M{number}() {{ {setup} {call}; await Sys.Yield(); }}";

    private static CSharpCompilation Compile(IEnumerable<string> tasks)
    {
        var body = string.Concat(tasks);
        var source =
            $"static partial class C\n{{\n    static extern T Get<T>() where T : allows ref struct; static extern IAsyncResult BeginIt();{body}\n}}";
        return TestCompilation.Create("Test", [Usings, source], References.EntityFramework);
    }

    private static string Errors(CSharpCompilation compilation) =>
        string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d + " " + LineOf(d)));

    private static string LineOf(Diagnostic d) =>
        d.Location.SourceTree!.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString();

    private static int NumberOf(Diagnostic d) =>
        int.Parse(NodeOf(d).FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.ValueText.AsSpan(1));

    private static SyntaxNode NodeOf(Diagnostic d) =>
        d.Location.SourceTree!.GetRoot().FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true);

    private static string FormOf(Diagnostic d) =>
        AwaitingForm.TryWrite(d.Properties[BlockingReport.Form]!, (ExpressionSyntax)NodeOf(d))
        ?? throw new InvalidOperationException(d.ToString());

    private static IEnumerable<(string Setup, string Text, DiagnosticSeverity Severity)> Calls()
    {
        var framework = TestCompilation.Create("Framework", [], References.EntityFramework);
        var table = BlockingTableParser.ReadBuiltIn().ToArray();
        foreach (var entry in table.Where(e => e.Family != BlockingFamily.None))
        {
            var type = DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + entry.Type, framework) as INamedTypeSymbol;
            foreach (var member in MembersOf(entry, type!).Where(m => First(table, entry, m)))
            {
                if (Call(member, type!, framework, entry.Family) is var (setup, text))
                    yield return (setup, text, entry.Severity);
            }
        }
    }

    private static IEnumerable<ISymbol> MembersOf(BlockingEntry entry, INamedTypeSymbol type)
    {
        var named = new List<ISymbol>();
        for (var t = type; t is not null; t = t.BaseType)
            named.AddRange(t.GetMembers(entry.Member).Where(m => !m.IsOverride && m.DeclaredAccessibility == Accessibility.Public));
        return named.Where(m => entry.Parameters is null || ParametersOf(m) == entry.Parameters);
    }

    /// <summary>Whether no entry with these parameters stands for the member.</summary>
    private static bool First(BlockingEntry[] table, BlockingEntry entry, ISymbol member) =>
        entry.Parameters is not null
        || !table.Any(e => e.Type == entry.Type && e.Member == entry.Member && e.Parameters == ParametersOf(member));

    private static string ParametersOf(ISymbol member)
    {
        var id = member.GetDocumentationCommentId()!;
        return id.Contains('(') ? id[id.IndexOf('(')..] : "()";
    }

    private static (string Setup, string Text)? Call(
        ISymbol member,
        INamedTypeSymbol declared,
        Compilation framework,
        BlockingFamily family
    )
    {
        var thing = framework.GetSpecialType(SpecialType.System_Object);
        var type = Of(thing, declared);
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, declared))
            member = type.GetMembers(member.Name).First(m => m.OriginalDefinition.Equals(member, SymbolEqualityComparer.Default));
        else
            type = declared;
        var receiver = type.ToDisplayString(_full);
        var setup = new StringBuilder();
        if (!member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            setup.Append($"var r = {(family == BlockingFamily.Full ? $"new {receiver}(3)" : $"Get<{receiver}>()")};");
        var from = member.IsStatic ? receiver : "r";
        if (member is not IMethodSymbol method)
            return (setup.ToString(), $"_ = {from}.{member.Name}");
        if (method.Arity > 0)
            method = method.Construct([.. method.TypeParameters.Select(_ => (ITypeSymbol)thing)]);
        if (method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Pointer))
            return null;
        foreach (var parameter in method.Parameters)
            setup.Append($" var a{parameter.Ordinal} = {Argument(parameter.Type)};");
        var arguments = string.Join(", ", method.Parameters.Select(p => $"{Prefix(p)}a{p.Ordinal}"));
        var name =
            method.Arity > 0
                ? $"{method.Name}<{string.Join(", ", method.TypeArguments.Select(t => t.ToDisplayString(_full)))}>"
                : method.Name;
        return method.MethodKind == MethodKind.Constructor
            ? (setup.ToString(), $"_ = new {receiver}({arguments})")
            : (setup.ToString(), $"{from}.{name}({arguments})");
    }

    private static string Argument(ITypeSymbol type) => type.Name == "IAsyncResult" ? "BeginIt()" : $"Get<{type.ToDisplayString(_full)}>()";

    private static INamedTypeSymbol Of(ITypeSymbol argument, INamedTypeSymbol type)
    {
        if (type.ContainingType is { Arity: > 0 } outer)
            return Of(argument, outer).GetTypeMembers(type.Name).Single();
        return type.Arity == 0 ? type : type.Construct([.. type.TypeParameters.Select(_ => argument)]);
    }

    private static string Prefix(IParameterSymbol parameter) =>
        parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            _ => "",
        };
}
