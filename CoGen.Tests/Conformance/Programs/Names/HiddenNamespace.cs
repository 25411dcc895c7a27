// C# 12. A type named as a namespace that the file's usings import: what the frame keeps is named in full.
namespace Conformance.Names.HiddenNamespace;

partial class Program
{
    private class System;

    [CoTask]
    public static async CoTask Main()
    {
        var task = TaskPoint(1);
        var text = new Dictionary<string, global::System.Text.StringBuilder> { ["a"] = new(new System().GetType().Name) };
        Log(await task.ConfigureAwait(false));
        text["a"].Append(await Foreign(2, 'b'));
        await Task.Yield();
        Log(text["a"]);
    }
}
