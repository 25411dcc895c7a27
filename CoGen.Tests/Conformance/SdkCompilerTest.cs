using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CoGen.Generator;
using CoGen.Tests.Conformance.Fuzzing;

namespace CoGen.Tests.Conformance;

/// <summary>
/// What is generated compiles with the SDK's compiler, which users have, and does there what it should: that compiler is newer than the one
/// that the other tests run the generator in, and refuses more. It reads the programs from files, in every encoding that it knows by its mark.
/// </summary>
public class SdkCompilerTest
{
    private static readonly string s_compiler = typeof(SdkCompilerTest)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "SdkCompiler")
        .Value!;

    private static readonly Encoding[] s_encodings = [new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    // Random ones, besides the programs of the suite.
    private const int Bodies = 25;

    [Fact]
    public async Task GeneratedCodeCompilesAndRuns()
    {
        ConformanceProgram[] programs = [.. ConformanceProgram.All, .. Enumerable.Range(1, Bodies).Select(BodyGenerator.Generate)];
        var folder = Directory.CreateTempSubdirectory("cogen-sdk-").FullName;
        try
        {
            var sources = ProgramBatch.Uncompiled(programs).SyntaxTrees.ToList();
            foreach (var (i, tree) in sources.Index())
            {
                var path = Path.Combine(folder, tree.FilePath);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var encoding = s_encodings[i % s_encodings.Length];
                await File.WriteAllTextAsync(path, tree.ToString(), encoding, TestContext.Current.CancellationToken);
            }
            var arguments = Path.Combine(folder, "arguments.rsp");
            string[] lines = [.. Options(), .. sources.Select(tree => Quoted("", tree.FilePath))];
            await File.WriteAllLinesAsync(arguments, lines, TestContext.Current.CancellationToken);
            var errors = await Compile(folder, arguments);
            Assert.True(errors.Length == 0, errors);
            var differences = Differences(Path.Combine(folder, "Conformance.dll"));
            Assert.True(differences.Count == 0, string.Join("\n", differences));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Differences(string path)
    {
        using var image = File.OpenRead(path);
        using var symbols = File.OpenRead(Path.ChangeExtension(path, ".pdb"));
        var compiled = new ProgramBatch(new AssemblyLoadContext("SdkCompiler").LoadFromStream(image, symbols));
        var runner = new ProgramRunner(compiled, ConformanceTest.Oracle.Value, ConformanceTest.Oracle.Value);
        return
        [
            .. from program in ConformanceProgram.All
            let difference = runner.Compare(program)
            where difference is not null
            select $"{program.Name}: {difference}",
        ];
    }

    // No warnings: those of the programs are meant, and what is generated has none.
    private static IEnumerable<string> Options() =>
        [
            "-nologo",
            "-nostdlib",
            "-target:library",
            "-out:Conformance.dll",
            "-debug:portable",
            "-langversion:14",
            "-nullable:enable",
            "-unsafe",
            "-warn:0",
            "-features:InterceptorsNamespaces=CoGen.Generated;Conformance",
            Quoted("-analyzer:", typeof(CoTaskGenerator).Assembly.Location),
            .. References().Select(path => Quoted("-reference:", path)),
        ];

    private static IEnumerable<string> References() =>
        Directory
            .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Append(typeof(CoTask).Assembly.Location)
            .Append(typeof(Points).Assembly.Location);

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static string Quoted(string option, string path) => $"{option}\"{path}\"";

    private static async Task<string> Compile(string folder, string arguments)
    {
        var info = new ProcessStartInfo("dotnet", ["exec", s_compiler, "-noconfig", $"@{arguments}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var compiler = Process.Start(info)!;
        using var reader = compiler.StandardOutput;
        var output = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        await compiler.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
