using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoGen.Tests.Gallery;

/// <summary>A page of <c>docs/gallery</c>: a title, a block of source, and the block that is generated from it.</summary>
internal sealed partial record GalleryPage(string Name, string Text)
{
    private const string Fence = "```";

    public static string Folder { get; } = FolderFrom();

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "README" && !name.EndsWith(".received", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public string Title => Text[2..Text.IndexOf('\n', StringComparison.Ordinal)];

    public string Source => Blocks[0].Groups[1].Value;

    private MatchCollection Blocks => Block().Matches(Text);

    public static GalleryPage Read(string name) => new(name, File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n"));

    /// <summary>The page with another block of generated code.</summary>
    public string With(string generated)
    {
        Assert.Equal(2, Blocks.Count);
        return string.Concat(Text.AsSpan(0, Blocks[1].Index), $"{Fence}csharp\n{generated.Trim()}\n{Fence}\n");
    }

    /// <summary>Leaves the page as it should be beside the page as it is, to be looked at and renamed.</summary>
    public void Receive(string text) => File.WriteAllText(PathOf(Name + ".received"), text);

    public void Accept() => File.Delete(PathOf(Name + ".received"));

    private static string PathOf(string name) => Path.Combine(Folder, name + ".md");

    private static string FolderFrom([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../docs/gallery"));

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    public static partial Regex Block();
}
