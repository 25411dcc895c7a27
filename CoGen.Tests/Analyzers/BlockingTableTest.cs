using Basic.Reference.Assemblies;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.Analyzers;

/// <summary>BlockingApis.txt: each line means something.</summary>
public class BlockingTableTest
{
    private static readonly CSharpCompilation _framework = CSharpCompilation.Create(
        "Framework",
        references: [.. Net100.References.All, .. References.EntityFramework]
    );

    [Fact]
    public void EveryEntryNamesAMemberOfTheFramework()
    {
        foreach (var entry in BlockingTableParser.ReadBuiltIn())
            Assert.True(MembersOf(entry).Any(), $"{entry.Type}.{entry.Member}{entry.Parameters} is no member");
    }

    [Fact]
    public void EveryEndOfAnOperationIsThere()
    {
        var table = new BlockingTable(_framework, []);
        var ends = TypesOf(_framework.GlobalNamespace)
            // A delegate is not ended in .NET; what a plain stream stands on is not known.
            .Where(t => t.TypeKind == TypeKind.Class && t.ToDisplayString() is not ("System.IO.Stream" or "System.Xml.XmlReader"))
            .SelectMany(t => t.GetMembers().OfType<IMethodSymbol>())
            .Where(m => m.Name.StartsWith("End") && m.Parameters.Any(p => p.Type.Name == "IAsyncResult"))
            .Where(m => m.DeclaredAccessibility == Accessibility.Public && !m.IsOverride);
        Assert.Equal("", string.Join("\n", ends.Where(m => table.Find(m, m.IsStatic ? null : m.ContainingType) is null)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    [Fact]
    public void NoEntryIsHiddenByAnEarlierOne()
    {
        var seen = new HashSet<(string, string, string?)>();
        foreach (var entry in BlockingTableParser.ReadBuiltIn())
        {
            Assert.DoesNotContain((entry.Type, entry.Member, null), seen);
            Assert.True(seen.Add((entry.Type, entry.Member, entry.Parameters)), entry.ToString());
        }
    }

    [Fact]
    public void AMemberIsFoundByItsSymbol()
    {
        var table = new BlockingTable(_framework, []);
        foreach (var entry in BlockingTableParser.ReadBuiltIn())
        {
            foreach (var member in MembersOf(entry))
                Assert.NotNull(table.Find(member, member.IsStatic ? null : TypeOf(entry)));
        }
    }

    [Theory]
    [InlineData("M:A.B.C ; sleep ; info", "A.B", "C", null, BlockingFamily.Sleep, DiagnosticSeverity.Info, null)]
    [InlineData(
        " P:A`1.P;socket-read;warning;f({this}; {0})",
        "A`1",
        "P",
        null,
        BlockingFamily.SocketRead,
        DiagnosticSeverity.Warning,
        "f({this}; {0})"
    )]
    [InlineData("M:A.M(A.B,C[]) ; wait ; warning", "A", "M", "(A.B,C[])", BlockingFamily.Wait, DiagnosticSeverity.Warning, null)]
    internal void ALineIsRead(
        string line,
        string type,
        string member,
        string? parameters,
        BlockingFamily family,
        DiagnosticSeverity severity,
        string? form
    )
    {
        var entry = Assert.Single(BlockingTableParser.Parse("# comment\n\n" + line + "\r\n"));
        Assert.Equal(new BlockingEntry(type, member, parameters, family, severity, form), entry);
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep ; sleep ; warning")]
    [InlineData("M:A.B ; nonsense ; warning")]
    [InlineData("M:A.B ; sleep ; loud")]
    [InlineData("M:A ; sleep ; warning")]
    [InlineData("M:A.B")]
    public void ALineThatIsNoEntryIsSaid(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => BlockingTableParser.Parse(line)).Message);

    private static INamedTypeSymbol? TypeOf(BlockingEntry entry) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + entry.Type, _framework) as INamedTypeSymbol;

    private static IEnumerable<ISymbol> MembersOf(BlockingEntry entry)
    {
        for (var type = TypeOf(entry); type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(entry.Member))
            {
                if (entry.Parameters is null || member.GetDocumentationCommentId()!.EndsWith(entry.Parameters, StringComparison.Ordinal))
                    yield return member;
                else if (entry.Parameters == "()" && member is IMethodSymbol { Parameters.IsEmpty: true })
                    yield return member;
            }
        }
    }
}
