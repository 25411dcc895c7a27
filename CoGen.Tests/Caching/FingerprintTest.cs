using CoGen.Generator.Parsing;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Caching;

/// <summary>Which edits elsewhere can change what a body means: only they make a kept result worthless.</summary>
public class FingerprintTest
{
    private const string Source = """
        class C(int n)
        {
            const int K = 1;
            int Field = 2;
            int Property { get { return 3; } set => Field = 4; }
            int Arrow => 5;
            C() : this(6) { Field = 7; }
            int Method(int p = 8) { return 9; }
        }
        """;

    [Theory]
    [InlineData("return 3", "return 33 /* changed */")]
    [InlineData("Field = 4", "Field = n")]
    [InlineData("=> 5", "=> Method()")]
    [InlineData("Field = 7;", "")]
    [InlineData("return 9;", "return Local(); int Local() => 10;")]
    public void BodiesDoNotCount(string text, string replacement) => Assert.True(AreEqualAfter(text, replacement));

    [Theory]
    [InlineData("K = 1", "K = 2")]
    [InlineData("Method(int p = 8)", "Method(int p = 9)")]
    [InlineData("int Method", "long Method")]
    [InlineData("this(6)", "this(7)")]
    [InlineData("class C", "using System.Text; class C")]
    [InlineData("return 9;", "\n#nullable disable\nreturn 9;")]
    [InlineData("int Arrow => 5;", "")]
    public void DeclarationsCount(string text, string replacement) => Assert.False(AreEqualAfter(text, replacement));

    [Fact]
    public void ReferencesCount()
    {
        var compilation = TestCompilation.Create(Source);
        Assert.NotEqual(Fingerprint.Of(compilation), Fingerprint.Of(compilation.RemoveReferences(TestCompilation.Runtime)));
    }

    [Fact]
    public void KeptResultIsReadOnceUntilADeclarationChanges()
    {
        var cache = new TreeCache<object>();
        var compilation = TestCompilation.Create("class A;", Source);
        var node = compilation.SyntaxTrees[1].GetRoot();
        var first = cache.GetOrRead(node, Fingerprint.Of(compilation), 0, static _ => new object());
        Assert.Same(
            first,
            cache.GetOrRead(node, Fingerprint.Of(Edited(compilation, 2, "return 9", "return 10")), 0, static _ => new object())
        );
        Assert.NotSame(first, cache.GetOrRead(node, Fingerprint.Of(Edited(compilation, 2, "K = 1", "K = 2")), 0, static _ => new object()));
    }

    private static bool AreEqualAfter(string text, string replacement)
    {
        var compilation = TestCompilation.Create(Source);
        return Fingerprint.Of(compilation).Equals(Fingerprint.Of(Edited(compilation, 1, text, replacement)));
    }

    private static Compilation Edited(Compilation compilation, int file, string text, string replacement)
    {
        var tree = compilation.SyntaxTrees.ElementAt(file);
        Assert.Contains(text, tree.ToString());
        return compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(tree.ToString().Replace(text, replacement), tree.FilePath));
    }
}
