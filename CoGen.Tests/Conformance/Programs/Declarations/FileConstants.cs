// C# 11. A constant of a file-local type as a parameter's default.
namespace Conformance.Declarations.FileConstants;

file static class Limits
{
    public const int Most = 12;
    public const string Name = "limit";
}

file enum Kind
{
    A,
    B,
}

file class NoteAttribute(object note) : Attribute
{
    public object Note => note;
}

[InterpolatedStringHandler]
class Box(int literal, int holes, string prefix)
{
    public string Text = prefix;

    public void AppendLiteral(string s) => Text += s;
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Work(int n = Limits.Most, string s = Limits.Name, int k = (int)Kind.B)
    {
        await Pause(1);
        return n + s.Length + k;
    }

    [CoTask]
    static async CoTask<string> Noted([Note(typeof(Limits))] string s, [Note(Limits.Most)] params int[] rest)
    {
        await Pause(2);
        return s + rest.Length;
    }

    [CoTask]
    static async CoTask<string> Named(string prefix, [Note(1), InterpolatedStringHandlerArgument("prefix")] Box text)
    {
        await Pause(3);
        return text.Text;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Work());
        Log(await Work(s: "a"));
        Log(await Noted("n", 1, 2));
        Log(await Named("p", $"text"));
    }
}
