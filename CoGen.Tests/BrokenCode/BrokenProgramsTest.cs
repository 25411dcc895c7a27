using CoGen.Tests.Conformance;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.BrokenCode;

/// <summary>The programs of the conformance suite, broken one edit after the other, under a driver that remembers the edit before.</summary>
public class BrokenProgramsTest
{
    private const int Edits = 4;

    public static TheoryData<string> Programs => [.. ConformanceProgram.All.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task NothingThrows(string name)
    {
        var program = ConformanceProgram.All.Single(program => program.Name == name);
        var random = new Random(program.Source.Length);
        var compilation = ProgramBatch.Uncompiled([program]);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == program.Path);
        var driver = TestCompilation.Driver(rewrite: true, (CSharpParseOptions)tree.Options);
        for (var edit = 0; edit < Edits; edit++)
        {
            var source = edit == 0 ? program.Source : Scrambler.Scramble(program.Source, random);
            var changed = ProgramBatch.Parse(source, program.Path);
            compilation = compilation.ReplaceSyntaxTree(tree, changed);
            tree = changed;
            driver = await Survival.CheckAsync(compilation, driver, source);
        }
    }
}
