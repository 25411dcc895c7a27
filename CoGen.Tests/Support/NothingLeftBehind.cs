using CoGen.Tests.Support;

[assembly: AssemblyFixture(typeof(NothingLeftBehind))]

namespace CoGen.Tests.Support;

/// <summary>Fails the run when, after the last test, a temporary file lies about or a socket, pipe or poller of the tests is open.</summary>
public sealed class NothingLeftBehind : IDisposable
{
    // .NET's own sockets keep an epoll set for the process; CoGen's pollers are known by the eventfd beside theirs.
    private static readonly string[] s_kinds = ["socket:", "pipe:", "anon_inode:[eventfd]"];

    // The library that tests analyzers keeps NuGet's folders there.
    private static readonly string[] s_ofLibraries = ["NuGetScratchroot", "test-packages"];

    private readonly string? _outer = Environment.GetEnvironmentVariable("TMPDIR");
    private readonly string _folder = Directory.CreateTempSubdirectory("cogen-tests-").FullName;
    private readonly HashSet<string> _openBefore = OpenDescriptors();

    /// <summary>Before the first test.</summary>
    public NothingLeftBehind()
    {
        if (!OperatingSystem.IsWindows())
            Environment.SetEnvironmentVariable("TMPDIR", _folder);
    }

    /// <summary>After the last test.</summary>
    public void Dispose()
    {
        Environment.SetEnvironmentVariable("TMPDIR", _outer);
        var files = Directory.GetFileSystemEntries(_folder).Where(path => !s_ofLibraries.Contains(Path.GetFileName(path))).ToArray();
        Directory.Delete(_folder, recursive: true);
        Assert.Empty(files);
        Assert.Empty(OpenDescriptors().Except(_openBefore));
    }

    private static HashSet<string> OpenDescriptors()
    {
        var open = new HashSet<string>();
        if (!OperatingSystem.IsLinux())
            return open;
        foreach (var descriptor in Directory.GetFiles("/proc/self/fd"))
        {
            if (new FileInfo(descriptor).LinkTarget is { } target && Array.Exists(s_kinds, target.StartsWith))
                open.Add($"{Path.GetFileName(descriptor)} {target}");
        }
        return open;
    }
}
