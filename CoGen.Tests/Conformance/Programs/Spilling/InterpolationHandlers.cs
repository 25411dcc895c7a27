// C# 10. A custom handler is a ref struct: what is awaited in its string comes first, as the compiler demands.
namespace Conformance.Spilling.InterpolationHandlers;

[InterpolatedStringHandler]
struct Handler
{
    private string _text = "";

    public Handler(int literal, int formatted, string prefix) => _text = prefix;

    public void AppendLiteral(string s) => _text += s.ToUpperInvariant();

    public void AppendFormatted<T>(T value, string? format = null) => _text += $"<{value}:{format}>";

    public override string ToString() => _text;
}

static partial class Program
{
    static void Shout(string prefix, [InterpolatedStringHandlerArgument(nameof(prefix))] Handler handler) => Log(handler.ToString());

    [CoTask]
    internal static async CoTask Main()
    {
        Shout("p ", $"a {Val(1)} b {await Point(2)} c {Val(3):x}");
        Shout(await Point(3, "q "), $"only literals {Val(1)}");
        Shout(Val("r", "r "), $"{await Point(4, "s")}");
    }
}
