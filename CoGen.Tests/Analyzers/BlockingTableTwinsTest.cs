using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>
/// Holds the table to the framework: who gave a method an async twin thought that it may take long, so it is in the table, or there is a
/// reason why not.
/// </summary>
public class BlockingTableTwinsTest
{
    private static readonly string[] _spaces =
    [
        "System.Net",
        "System.Data",
        "System.IO",
        "System.Diagnostics",
        "System.Threading",
        "System.Formats.Tar",
        "Microsoft.EntityFrameworkCore",
    ];

    // How EF Core and its providers talk to one another; a program names none of these.
    private static readonly string[] _inner =
    [
        "Microsoft.EntityFrameworkCore.Diagnostics",
        "Microsoft.EntityFrameworkCore.Internal",
        "Microsoft.EntityFrameworkCore.Migrations",
        "Microsoft.EntityFrameworkCore.Query",
        "Microsoft.EntityFrameworkCore.Update",
        "Microsoft.EntityFrameworkCore.ValueGeneration",
        "Microsoft.EntityFrameworkCore.Storage",
        "Microsoft.EntityFrameworkCore.Infrastructure",
        "Microsoft.EntityFrameworkCore.ChangeTracking.Internal",
    ];

    private static readonly Dictionary<string, string> _reasons = new()
    {
        ["*.Dispose"] = "is not looked at: it takes long only where something is left to write",
        ["*.Close"] = "as Dispose",
        ["System.Data.Common.DbDataReader.GetFieldValue"] = "the row is there",
        ["System.Data.Common.DbDataReader.IsDBNull"] = "the row is there",
        ["System.Data.Common.DbDataReader.GetSchemaTable"] = "it came with the first row",
        ["System.Data.DataReaderExtensions.GetFieldValue"] = "the row is there",
        ["System.Data.DataReaderExtensions.IsDBNull"] = "the row is there",
        ["System.Formats.Tar.TarEntry.ExtractToFile"] = "what its stream stands on is not known",
        ["System.Formats.Tar.TarReader.GetNextEntry"] = "what its stream stands on is not known",
        ["System.Formats.Tar.TarWriter.WriteEntry"] = "what its stream stands on is not known",
        ["System.IO.Compression.ZipArchiveEntry.Open"] = "what its stream stands on is not known",
        ["System.IO.Compression.ZipFile.Open"] = "opening a file is short",
        ["System.IO.Compression.ZipFile.OpenRead"] = "opening a file is short",
        ["System.IO.Compression.ZipFileExtensions.*"] = "what its stream stands on is not known",
        ["System.IO.File.ReadLines"] = "reads where something goes over the lines: BlockingReaders",
        ["System.IO.Pipelines.PipeReader.Complete"] = "says so and returns",
        ["System.IO.Pipelines.PipeWriter.Complete"] = "says so and returns",
        ["*.Flush"] = "of a stream over the network does nothing, or gives on what there is",
        ["System.Data.DataTableReader.*"] = "reads what is in memory",
        ["System.IO.BufferedStream.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.MemoryStream.*"] = "reads what is in memory",
        ["System.IO.UnmanagedMemoryStream.*"] = "reads what is in memory",
        ["System.IO.StringReader.*"] = "reads what is in memory",
        ["System.IO.StringWriter.*"] = "writes to memory",
        ["System.IO.StreamReader.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.StreamWriter.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.Compression.BrotliStream.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.Compression.DeflateStream.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.Compression.GZipStream.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.Compression.ZLibStream.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.Stream.*"] = "what it stands on is not known: StreamSources, and the entries of the streams that wait",
        ["System.IO.TextReader.*"] = "what it stands on is not known: StreamSources",
        ["System.IO.TextWriter.*"] = "what it stands on is not known: StreamSources",
        ["System.Net.Sockets.Socket.Disconnect"] = "says so and returns",
        ["System.Net.NetworkInformation.IPGlobalProperties.GetUnicastAddresses"] = "asks the own machine",
        ["System.Net.ServerSentEvents.SseParser`1.Enumerate"] = "what its stream stands on is not known",
        ["System.Threading.CancellationTokenSource.Cancel"] = "runs callbacks, and waits for nothing",
        ["Microsoft.EntityFrameworkCore.DbContext.Add"] = "the twin is for keys that are made in the database",
        ["Microsoft.EntityFrameworkCore.DbContext.AddRange"] = "the twin is for keys that are made in the database",
        ["Microsoft.EntityFrameworkCore.DbSet`1.Add"] = "the twin is for keys that are made in the database",
        ["Microsoft.EntityFrameworkCore.DbSet`1.AddRange"] = "the twin is for keys that are made in the database",
        ["Microsoft.EntityFrameworkCore.ChangeTracking.IEntityEntryGraphIterator.TraverseGraph"] = "calls what it is given",
        ["Microsoft.EntityFrameworkCore.ExecutionStrategyExtensions.*"] = "calls what it is given",
        ["Microsoft.EntityFrameworkCore.IDbContextFactory`1.CreateDbContext"] = "connects to nothing yet",
        ["Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.CloseConnection"] = "as Dispose",
        ["Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.UseTransaction"] = "says so and returns",
    };

    [Fact]
    public void WhatHasATwinIsListedOrThereIsAReason()
    {
        var lacking = new List<string>();
        var framework = TestCompilation.Create("Framework", [], References.EntityFramework);
        var listed = BlockingTableParser.ReadBuiltIn().Select(e => $"{e.Type}.{e.Member}").ToHashSet();
        foreach (var type in Types(framework.GlobalNamespace).Where(t => IsIn(t, _spaces) && !IsIn(t, _inner)))
        {
            var names = type.GetMembers().OfType<IMethodSymbol>().Where(m => IsOwn(m) && HasTwin(m)).Select(m => m.Name).Distinct();
            lacking.AddRange(names.Where(n => !IsListed(type, n, listed) && !HasReason(type, n)).Select(n => $"{Name(type)}.{n}"));
        }
        Assert.Equal("", string.Join("\n", lacking));
    }

    private static bool IsOwn(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public };

    private static bool HasTwin(IMethodSymbol method) =>
        method.ContainingType.GetMembers(method.Name + "Async").Any() || method.ContainingType.GetMembers(method.Name + "TaskAsync").Any();

    private static bool IsListed(INamedTypeSymbol? type, string member, HashSet<string> listed)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (listed.Contains($"{Name(type)}.{member}"))
                return true;
        }
        return false;
    }

    private static bool HasReason(INamedTypeSymbol type, string member) =>
        _reasons.ContainsKey($"{Name(type)}.{member}") || _reasons.ContainsKey($"{Name(type)}.*") || _reasons.ContainsKey($"*.{member}");

    private static bool IsIn(INamedTypeSymbol type, string[] spaces) =>
        type.ContainingNamespace.ToDisplayString() is var space
        && spaces.Any(s => space == s || space.StartsWith(s + ".", StringComparison.Ordinal));

    private static string Name(INamedTypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId()![2..];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol around) =>
        around
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(m => m is INamespaceSymbol || m.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(m => m is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(m));
}
