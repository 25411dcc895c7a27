using System.Collections.Concurrent;

class MethodGroupCache
{
    private readonly ConcurrentDictionary<string, string> _files = new();

    public string Get(string path) => _files.GetOrAdd(path, File.ReadAllText);

    public string GetName(string path) => _files.GetOrAdd(path, Path.GetFileName(path));
}

partial class MethodGroups
{
    private readonly MethodGroupCache _cache = new();

    [CoTask]
    async CoTask Run(List<string> paths, List<int> times, List<EventWaitHandle> handles, Lazy<Task<string>> text)
    {
        times.ForEach(Thread.Sleep); // CG1002
        times.ForEach(Console.WriteLine);
        Console.WriteLine(paths.Select(File.ReadAllText).Count()); // CG1002
        Console.WriteLine(paths.Select(Path.GetFileName).Count());
        Console.WriteLine(handles.All(h => h.WaitOne(0)));
        Console.WriteLine(Array.TrueForAll(handles.ToArray(), h => h.WaitOne())); // CG1002
        Console.WriteLine(_cache.Get("a")); // CG1002
        Console.WriteLine(_cache.GetName("a"));
        var later = paths.Select(File.ReadAllText);
        Console.WriteLine(later);
        Console.WriteLine(string.Concat(later)); // CG1002
        await text.Value;
        Console.WriteLine(text.Value.Result);
    }
}
