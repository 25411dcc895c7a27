using System.Diagnostics;
using CoGen.Benchmarks.Analyzing;

namespace CoGen.Benchmarks.Generating;

/// <summary>
/// <c>dotnet build</c> of the corpus, all of which is tasks, and of a large project with few tasks, with CoGen and without, where the same
/// bodies are the compiler's own <c>async</c>: with the compiler server, which is what the SDK does, and the corpus also with a compiler
/// process each.
/// </summary>
internal static class WholeBuild
{
    private const int Runs = 3;

    public static bool OfCorpus(Corpus corpus) =>
        InFolder(
            corpus.Files,
            folder =>
                Measure(folder, "of the corpus, with the compiler server", isShared: true)
                & Measure(folder, "of the corpus, in a compiler of its own", isShared: false)
        );

    public static bool OfLargeProject() =>
        InFolder(LargeProject.Sources, folder => Measure(folder, "of the large project, with the compiler server", isShared: true));

    private static bool InFolder(IEnumerable<(string Path, string Text)> files, Func<string, bool> measure)
    {
        var folder = Directory.CreateTempSubdirectory("cogen-build").FullName;
        try
        {
            foreach (var (path, text) in files)
                Write(Path.Combine(folder, path), text);
            Write(Path.Combine(folder, "Corpus.csproj"), Project());
            Build(folder, "restore");
            return measure(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Measure(string folder, string what, bool isShared)
    {
        var with = new List<double>();
        var without = new List<double>();
        string[] rebuild = ["build", "--no-restore", "-t:Rebuild", $"-p:UseSharedCompilation={isShared}"];
        for (var run = 0; run < Runs + 1; run++)
        {
            with.Add(Build(folder, [.. rebuild, "-p:WithCoGen=true"]));
            without.Add(Build(folder, [.. rebuild, "-p:WithCoGen=false"]));
        }
        return GeneratorSpeed.Report($"a whole build with CoGen, to one without, {what}", Median(with), Median(without), 1.15);
    }

    private static string Project()
    {
        var runtime = typeof(CoTask).Assembly.Location;
        var generator = typeof(Generator.CoTaskGenerator).Assembly.Location;
        var targets = Path.Combine(AppContext.BaseDirectory, "build", "CoGen.targets");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>{Corpus.AssemblyName}</AssemblyName>
                <Nullable>enable</Nullable>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <!-- The conformance programs hold dead code, unused labels and variables, and methods without an await on purpose. -->
                <NoWarn>$(NoWarn);CS0162;CS0164;CS1998;CS8321;CS0219;CS0168;CS0649;CS0414</NoWarn>
                <InterceptorsNamespaces>$(InterceptorsNamespaces);Conformance</InterceptorsNamespaces>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{runtime}" />
                <Analyzer Include="{generator}" Condition="'$(WithCoGen)' == 'true'" />
              </ItemGroup>
              <Import Project="{targets}" Condition="'$(WithCoGen)' == 'true'" />
            </Project>
            """;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static double Build(string folder, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", [.. arguments, "-v", "q", "--nologo"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var start = Stopwatch.GetTimestamp();
        using var build = Process.Start(info)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException(output);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // The first build starts the build servers.
    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt((times.Count - 1) / 2);
}
